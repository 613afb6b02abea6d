package org.daftar.bootstrap.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.Location;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.lists.ListKind;
import org.daftar.model.party.Party;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.Shipped;
import org.daftar.ports.sales.NewSalesOrder;
import org.daftar.services.Daftar;

/** What the workshop of the demo company sells. */
record DemoSale(Daftar daftar, Caller caller) {

    void billed(Party client, Item item, String quantity, String price, Location site, Instant day, LocalDate due) {
        var channels = daftar.read().lists().list(caller.books(), ListKind.SALES_CHANNEL);
        var line = new NewSalesOrder.Line(
                item.id(), Optional.of(item.kind()), new BigDecimal(quantity), Optional.of(new BigDecimal(price)));
        var wanted = new NewSalesOrder(
                client.id(),
                channels.get(0).id(),
                Optional.of(site.id()),
                Change.keep(),
                Change.keep(),
                Optional.empty(),
                NewSalesOrder.Costs.NONE,
                due,
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                List.of(line));
        daftar.sales().order(caller, wanted, Milestone.BILLED, Shipped.ALL);
    }
}
