package org.daftar.persistence.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.documents.Document;
import org.daftar.model.documents.Subject;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.model.sales.Shipped;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.purchasing.Buying;
import org.daftar.persistence.sales.Shop;
import org.daftar.ports.documents.Filing;
import org.daftar.ports.manufacturing.NewOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders of every kind carry documents, and take them along when they go. */
class DocumentsOfOrdersTest extends OnBothDatabases {

    @TempDir
    Path directory;

    @Test
    void what_is_put_on_an_order_goes_with_it() throws IOException {
        for (var order : orders().entrySet()) {
            var document = attached(order.getKey());
            assertThat(daftar.read().documents().of(alpha.owner(), order.getKey()))
                    .containsExactly(document);
            order.getValue().run();
            assertThat(daftar.read().documents().find(alpha.owner(), document.id()))
                    .as(order.getKey().toString())
                    .isEmpty();
        }
        assertThat(alpha.told("document.attached")).hasSize(12);
    }

    @Test
    void an_order_that_is_not_there_takes_nothing() {
        for (var kind : Subject.Kind.values())
            assertThat(faults(() -> attached(new Subject(kind, UUID.randomUUID()))))
                    .containsExactly("entityId unknown");
    }

    /** One of each kind, and how it goes. */
    private Map<Subject, Runnable> orders() {
        var orders = new LinkedHashMap<Subject, Runnable>();
        var sold = Shop.of(alpha).ordered(org.daftar.model.sales.Milestone.DRAFT, Shipped.NONE);
        orders.put(new Subject(Subject.Kind.SALES_ORDER, sold.id().value()), () -> daftar.sales()
                .remove(alpha.owner(), sold.id()));
        var bought = Buying.of(alpha).ordered(org.daftar.model.purchasing.Milestone.PLANNED, "0");
        orders.put(new Subject(Subject.Kind.PURCHASE_ORDER, bought.id().value()), () -> daftar.purchasing()
                .remove(alpha.owner(), bought.id()));
        var site = daftar.locations()
                .addSite(alpha.owner(), "Workshop", Optional.empty(), Optional.empty())
                .id();
        var wanted = new NewOrder(site, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        for (var kind : Kind.values()) {
            var made = daftar.manufacturing().order(alpha.owner(), kind, wanted, Milestone.DRAFT);
            orders.put(new Subject(kind.subject(), made.id().value()), () -> daftar.manufacturing()
                    .remove(alpha.owner(), kind, made.id()));
        }
        return orders;
    }

    private Document attached(Subject order) throws IOException {
        var file = Files.write(Files.createTempFile(directory, "sent", ""), "Agreed.".getBytes(UTF_8));
        var sent = new Filing.Sent(file, "a.txt", Optional.of("text/plain"));
        var filing = daftar.documents();
        return filing.attach(alpha.owner(), order, filing.keep(alpha.owner(), order, sent));
    }
}
