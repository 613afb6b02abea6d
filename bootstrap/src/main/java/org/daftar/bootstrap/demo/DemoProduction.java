package org.daftar.bootstrap.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.Location;
import org.daftar.model.kernel.Caller;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.ports.bom.NewBill;
import org.daftar.ports.manufacturing.NewOrder;
import org.daftar.services.Daftar;

/** What the workshop of the demo company makes. */
record DemoProduction(Daftar daftar, Caller caller) {

    void isMadeOf(Item output, NewBill.Line... parts) {
        daftar.billsOfMaterials().add(caller, new NewBill(output.id(), List.of(parts)));
    }

    static NewBill.Line part(Item item, String quantity, String scrapPercent) {
        return new NewBill.Line(item.kind(), item.id(), new BigDecimal(quantity), new BigDecimal(scrapPercent));
    }

    void made(Item output, String quantity, String cost, Location site, Instant day) {
        ordered(Kind.PRODUCTION, Milestone.RECEIVED, output, quantity, cost, site, day);
    }

    /** By a partner, who has not begun. */
    void placed(Item output, String quantity, String cost, Location site, Instant day) {
        ordered(Kind.WORK, Milestone.PLACED, output, quantity, cost, site, day);
    }

    /** @param cost of making one, beside what goes into it */
    private void ordered(
            Kind kind, Milestone reached, Item output, String quantity, String cost, Location site, Instant day) {
        var line = new NewOrder.Line(output.id(), new BigDecimal(quantity), Optional.of(new BigDecimal(cost)));
        var wanted = new NewOrder(site.id(), Optional.of(day), Optional.empty(), Optional.empty(), List.of(line));
        daftar.manufacturing().order(caller, kind, wanted, reached);
    }
}
