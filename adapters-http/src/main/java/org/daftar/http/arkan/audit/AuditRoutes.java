package org.daftar.http.arkan.audit;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Permission.AUDIT_READ;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.Days;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Text;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.audit.query.AuditTrail;
import org.daftar.ports.audit.query.AuditTrail.FactRow;
import org.daftar.ports.audit.query.AuditTrail.FactSort;

/** The audit trail of a company. */
public final class AuditRoutes implements RouteGroup {

    private final AuditTrail trail;

    public AuditRoutes(AuditTrail trail) {
        this.trail = trail;
    }

    record EventFilter(
            @Doc("Such as journal_entry or account.") @Text(min = 1, max = 64) Optional<String> entityType,
            Optional<UUID> entityId,
            Optional<UUID> userId,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {

        AuditTrail.Selection selection() {
            Days.requireOrder(from, to);
            return new AuditTrail.Selection(entityType, entityId, userId.map(UserId::new), from, to);
        }
    }

    record EventView(
            @Doc("Without gaps, in the order of recording.") long sequence,
            Instant createdAt,
            Optional<UUID> userId,
            @Doc("Such as journal_entry.posted.") String action,
            String entityType,
            UUID entityId,
            List<FieldChangeView> changes,
            String requestId,
            @Doc("Where the call came from.") String address) {

        static EventView of(FactRow row) {
            return new EventView(
                    row.sequence(),
                    row.recordedAt(),
                    row.user().map(UserId::value),
                    row.fact().action(),
                    row.fact().subject().kind(),
                    row.fact().subject().id(),
                    row.fact().changes().stream().map(FieldChangeView::of).toList(),
                    row.requestId(),
                    row.address());
        }
    }

    record FieldChangeView(String field, Optional<String> before, Optional<String> after) {

        static FieldChangeView of(Fact.FieldChange change) {
            return new FieldChangeView(change.field(), change.before(), change.after());
        }
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/audit/events", "arkan.audit.events.list")
                .summary("Who did what, when and from where")
                .extension()
                .requires(AUDIT_READ)
                .params(EventFilter.class)
                .reads(page(EventView.class, FactSort.class))
                .handle((call, filter) -> trail.list(call.books(), filter.selection(), call.page(FactSort.class))
                        .map(EventView::of));
    }
}
