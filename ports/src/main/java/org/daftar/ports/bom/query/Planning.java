package org.daftar.ports.bom.query;

import java.math.BigDecimal;
import org.daftar.model.bom.Explosion;
import org.daftar.model.bom.StandardCost;
import org.daftar.model.bom.WhereUsed;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Books;

/** What follows from the bills as they are, through every level. Costs are those of the stock now. */
public interface Planning {

    /** @throws org.daftar.model.kernel.Refused invalid when an amount is out of bounds */
    Plan plan(Books books, ItemId output, BigDecimal quantity);

    /** @throws org.daftar.model.kernel.Refused invalid when an amount is out of bounds */
    WhereUsed whereUsed(Books books, ItemId component);

    /** @param cost of one stock unit */
    record Plan(Explosion explosion, StandardCost cost) {}
}
