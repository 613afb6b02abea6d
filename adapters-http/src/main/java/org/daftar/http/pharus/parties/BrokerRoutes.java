package org.daftar.http.pharus.parties;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.all;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Module.SALES;
import static org.daftar.model.kernel.Permission.PARTY_MANAGE;
import static org.daftar.model.kernel.Permission.PARTY_READ;
import static org.daftar.model.kernel.Permission.PARTY_WRITE;
import static org.daftar.model.party.PartyRole.BROKER;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.daftar.http.json.Example;
import org.daftar.http.json.NeverNull;
import org.daftar.http.json.Text;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.parties.PartySheet.Standing;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Reference;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyContent;
import org.daftar.ports.party.PartyRegister;
import org.daftar.ports.party.PartyRegister.PartyChange;

/** Pharus, "Customers": brokers, who bring them. */
public final class BrokerRoutes implements RouteGroup {

    private final PartyRegister register;
    private final PharusPartyDesk desk;

    public BrokerRoutes(PartyRegister register, PharusPartyDesk desk) {
        this.register = register;
        this.desk = desk;
    }

    @Example("""
            {"name": "Gulf Brokers"}""")
    record BrokerBody(@Text(min = 1, max = 100) String name) {}

    @Example("""
            {"sortOrder": 2}""")
    record BrokerChangeBody(
            @Text(min = 1, max = 100) @NeverNull Change<String> name,
            @NeverNull Change<Integer> sortOrder,
            @NeverNull Change<Boolean> isActive) {

        PartyChange onto(Party before) {
            return PartySheet.named(name, isActive).onto(before, Standing.at(sortOrder));
        }
    }

    record BrokerView(UUID id, UUID orgId, String name, int sortOrder, boolean isActive, Instant createdAt) {

        static BrokerView of(Books books, Party party) {
            var content = party.content();
            return new BrokerView(
                    party.id().value(),
                    books.company().value(),
                    content.name(),
                    content.grouping().sortOrder().orElse(0),
                    content.active(),
                    party.createdAt());
        }
    }

    record BroughtBy(boolean inUse, long customerCount, long soCount) {

        static BroughtBy of(List<Reference> references) {
            return new BroughtBy(
                    !references.isEmpty(),
                    PharusPartyDesk.count(references, "clients"),
                    PharusPartyDesk.count(references, "sales orders"));
        }
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/brokers", "pharus.brokers.create")
                .summary("Create a broker, at the end of the list")
                .module(SALES)
                .requires(PARTY_MANAGE, PARTY_WRITE)
                .params()
                .body(BrokerBody.class)
                .writes(json(201, BrokerView.class))
                .handle((call, none, body) ->
                        view(call, register.add(call.caller(), PartyContent.named(body.name(), BROKER))));
        routes.on(GET, "/brokers", "pharus.brokers.list")
                .summary("List every broker, in order")
                .module(SALES)
                .requires(PARTY_READ)
                .params()
                .reads(all(BrokerView.class))
                .handle((call, none) -> desk.parties().brokers(call.books()).stream()
                        .map(broker -> view(call, broker))
                        .toList());
        routes.on(PATCH, "/brokers/{id}", "pharus.brokers.update")
                .summary("Change attributes of a broker")
                .module(SALES)
                .requires(PARTY_MANAGE, PARTY_WRITE)
                .params(PartyPath.class)
                .about(this::existing)
                .body(BrokerChangeBody.class)
                .writes(json(BrokerView.class))
                .handle((call, path, body) ->
                        view(call, register.revise(call.caller(), path.party(), body.onto(existing(call, path)))));
        routes.on(DELETE, "/brokers/{id}", "pharus.brokers.delete")
                .summary("Remove a broker whom nothing names")
                .module(SALES)
                .requires(PARTY_MANAGE)
                .params(PartyPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    register.dismiss(call.caller(), path.party(), BROKER);
                    return new Deleted(path.id());
                });
        routes.on(GET, "/brokers/{id}/in-use", "pharus.brokers.inUse")
                .summary("Tell what names a broker")
                .module(SALES)
                .requires(PARTY_READ)
                .params(PartyPath.class)
                .reads(json(BroughtBy.class))
                .handle((call, path) -> BroughtBy.of(
                        desk.references().of(call.books(), existing(call, path).id())));
    }

    private Party existing(Call call, PartyPath path) {
        return desk.existing(call.books(), path.party(), BROKER);
    }

    private static BrokerView view(Call call, Party broker) {
        return BrokerView.of(call.books(), broker);
    }
}
