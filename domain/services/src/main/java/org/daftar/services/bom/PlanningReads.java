package org.daftar.services.bom;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.daftar.model.bom.Explosion;
import org.daftar.model.bom.RollUp;
import org.daftar.model.bom.WhereUsed;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Books;
import org.daftar.ports.bom.driven.Conversions;
import org.daftar.ports.bom.query.Bills;
import org.daftar.ports.bom.query.Planning;
import org.daftar.ports.stock.query.Stock;

record PlanningReads(Bills bills, Stock stock, Conversions conversions) implements Planning {

    @Override
    public Plan plan(Books books, ItemId output, BigDecimal quantity) {
        var below = bills.below(books, output);
        var explosion = Explosion.full(below, output, quantity);
        var made = Stream.concat(
                        Stream.of(output),
                        explosion.needs().stream().filter(need -> !need.leaf()).map(Explosion.Need::item))
                .toList();
        var costs = new StockCosts(stock.worth(books, explosion.leaves().keySet()), conversions.latest(books, made));
        return new Plan(explosion, RollUp.over(below, costs).of(output));
    }

    @Override
    public WhereUsed whereUsed(Books books, ItemId component) {
        return WhereUsed.of(bills.above(books, component), component);
    }
}
