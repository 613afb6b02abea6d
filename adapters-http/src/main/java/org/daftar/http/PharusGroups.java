package org.daftar.http;

import java.util.ArrayList;
import java.util.List;
import org.daftar.http.pharus.bom.BomDesk;
import org.daftar.http.pharus.bom.BomRoutes;
import org.daftar.http.pharus.catalog.ItemDesk;
import org.daftar.http.pharus.catalog.LocationRoutes;
import org.daftar.http.pharus.catalog.MaterialRoutes;
import org.daftar.http.pharus.catalog.SkuRoutes;
import org.daftar.http.pharus.documents.DocumentRoutes;
import org.daftar.http.pharus.lists.ChannelRoutes;
import org.daftar.http.pharus.manufacturing.MakingDesk;
import org.daftar.http.pharus.manufacturing.MakingRoutes;
import org.daftar.http.pharus.parties.BrokerRoutes;
import org.daftar.http.pharus.parties.ContactRoutes;
import org.daftar.http.pharus.parties.CustomerRoutes;
import org.daftar.http.pharus.parties.PharusPartyDesk;
import org.daftar.http.pharus.parties.VendorRoutes;
import org.daftar.http.pharus.purchasing.OrderItemRoutes;
import org.daftar.http.pharus.purchasing.OrderPdfRoutes;
import org.daftar.http.pharus.purchasing.OrderRoutes;
import org.daftar.http.pharus.purchasing.ReceiptRoutes;
import org.daftar.http.pharus.sales.SalesItemRoutes;
import org.daftar.http.pharus.sales.SalesOrderRoutes;
import org.daftar.http.pharus.sales.TimelineRoutes;
import org.daftar.http.pharus.stock.InventoryDesk;
import org.daftar.http.pharus.stock.StockRoutes;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.tokens.Tokens;

/** Pharus' route groups over the core. */
final class PharusGroups {

    private PharusGroups() {}

    static List<RouteGroup> of(CorePorts core, Tokens tokens, RouteGroup signIn) {
        var desk = new PharusPartyDesk(core.parties(), core.lists(), core.partyReferences());
        var items = new ItemDesk(core.catalog(), core.items(), core.lists());
        var groups = new ArrayList<>(List.of(
                signIn,
                new VendorRoutes(core.partyRegister(), desk),
                new CustomerRoutes(core.partyRegister(), core.companyLists(), desk),
                new BrokerRoutes(core.partyRegister(), desk),
                new ContactRoutes(core.addressBook(), core.contacts(), desk),
                new LocationRoutes(core.locationRegister(), core.locations(), core.references()),
                new MaterialRoutes(core.companyLists(), items),
                new SkuRoutes(core.companyLists(), items),
                new OrderRoutes(core.purchasing(), core.purchaseOrders()),
                new OrderItemRoutes(core.purchasing(), core.purchaseOrders()),
                new ReceiptRoutes(core.purchasing(), core.purchaseOrders()),
                new OrderPdfRoutes(core.printouts(), core.press()),
                new SalesOrderRoutes(core.selling(), core.salesOrders()),
                new SalesItemRoutes(core.selling(), core.salesOrders()),
                new TimelineRoutes(core.selling(), core.salesOrders()),
                new ChannelRoutes(core.companyLists(), core.lists(), core.salesOrders()),
                new DocumentRoutes(core.filing(), core.documents(), core.directory(), tokens),
                new BomRoutes(core.billsOfMaterials(), new BomDesk(core.bills(), core.planning(), core.items()))));
        groups.addAll(StockRoutes.ofBoth(new InventoryDesk(core.stockKeeping(), core.stock())));
        groups.addAll(MakingRoutes.ofBothKinds(
                new MakingDesk(core.manufacturing(), core.manufacturingOrders(), core.items())));
        return groups;
    }
}
