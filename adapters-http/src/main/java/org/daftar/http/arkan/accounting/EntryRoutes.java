package org.daftar.http.arkan.accounting;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Method.PUT;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.JOURNAL_POST;
import static org.daftar.model.kernel.Permission.JOURNAL_READ;
import static org.daftar.model.kernel.Permission.JOURNAL_WRITE;
import static org.daftar.model.kernel.Permission.PERIOD_LOCK;

import org.daftar.http.arkan.accounting.EntryBodies.EntryBody;
import org.daftar.http.arkan.accounting.EntryBodies.EntryFilter;
import org.daftar.http.arkan.accounting.EntryBodies.EntryPath;
import org.daftar.http.arkan.accounting.EntryBodies.PeriodLockBody;
import org.daftar.http.arkan.accounting.EntryBodies.PeriodLockView;
import org.daftar.http.arkan.accounting.EntryBodies.PostBody;
import org.daftar.http.arkan.accounting.EntryBodies.ReversalBody;
import org.daftar.http.arkan.accounting.EntryViews.JournalEntryView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.EntryId;
import org.daftar.ports.ledger.GeneralLedger;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.ledger.query.Entries;
import org.daftar.ports.ledger.query.Entries.EntrySort;

/** Arkan, "Journal Entries", with reversal and period lock as extensions. */
public final class EntryRoutes implements RouteGroup {

    private final GeneralLedger ledger;
    private final Entries entries;
    private final CompanyProfiles profiles;

    public EntryRoutes(GeneralLedger ledger, Entries entries, CompanyProfiles profiles) {
        this.ledger = ledger;
        this.entries = entries;
        this.profiles = profiles;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/journal-entries", "arkan.accounting.journal-entries.list")
                .summary("Page through journal entries")
                .module(ACCOUNTING)
                .requires(JOURNAL_READ)
                .params(EntryFilter.class)
                .reads(page(JournalEntryView.class, EntrySort.class))
                .handle((call, filter) -> entries.list(call.books(), filter.selection(), call.page(EntrySort.class))
                        .map(JournalEntryView::of));
        routes.on(POST, "/accounting/journal-entries", "arkan.accounting.journal-entries.create")
                .summary("Enter a manual journal entry (draft)")
                .module(ACCOUNTING)
                .requires(JOURNAL_WRITE)
                .params()
                .body(EntryBody.class)
                .writes(json(201, JournalEntryView.class))
                .handle((call, none, sent) -> enter(call, sent));
        routes.on(GET, "/accounting/journal-entries/{id}", "arkan.accounting.journal-entries.get")
                .summary("Read one entry with its lines")
                .module(ACCOUNTING)
                .requires(JOURNAL_READ)
                .params(EntryPath.class)
                .reads(json(JournalEntryView.class))
                .handle((call, path) -> view(call, path.entry()));
        routes.on(POST, "/accounting/journal-entries/{id}/post", "arkan.accounting.journal-entries.post")
                .summary("Move a draft entry into the ledger")
                .module(ACCOUNTING)
                .requires(JOURNAL_POST)
                .params(EntryPath.class)
                .body(PostBody.class)
                .writes(json(JournalEntryView.class))
                .handle((call, path, sent) ->
                        JournalEntryView.of(ledger.post(call.caller(), path.entry(), sent.date())));
        routes.on(POST, "/accounting/journal-entries/{id}/reverse", "arkan.accounting.journal-entries.reverse")
                .summary("Undo a posted entry by its mirror, on a day of its own")
                .extension()
                .module(ACCOUNTING)
                .requires(JOURNAL_POST)
                .params(EntryPath.class)
                .body(ReversalBody.class)
                .writes(json(201, JournalEntryView.class))
                .handle((call, path, sent) ->
                        JournalEntryView.of(ledger.reverse(call.caller(), path.entry(), sent.date(), sent.reason())));
        routes.on(GET, "/accounting/period-lock", "arkan.accounting.period-lock.get")
                .summary("The last day into which nothing can be posted any more")
                .extension()
                .module(ACCOUNTING)
                .requires(JOURNAL_READ)
                .params()
                .reads(json(PeriodLockView.class))
                .handle((call, none) -> lock(call));
        routes.on(PUT, "/accounting/period-lock", "arkan.accounting.period-lock.put")
                .summary("Lock the books through a day")
                .extension()
                .module(ACCOUNTING)
                .requires(PERIOD_LOCK)
                .params()
                .body(PeriodLockBody.class)
                .writes(json(PeriodLockView.class))
                .handle((call, none, sent) -> {
                    ledger.lockThrough(call.caller(), sent.day());
                    return lock(call);
                });
    }

    private JournalEntryView enter(Call call, EntryBody sent) {
        var draft = sent.toDraft(profiles.currency(call.books()));
        return sent.post()
                ? JournalEntryView.of(ledger.record(call.caller(), draft))
                : JournalEntryView.of(ledger.draft(call.caller(), draft));
    }

    private JournalEntryView view(Call call, EntryId id) {
        return entries.find(call.books(), id)
                .map(JournalEntryView::of)
                .orElseThrow(() -> Refused.missing("journal entry", id));
    }

    private PeriodLockView lock(Call call) {
        return new PeriodLockView(profiles.lockedThrough(call.books()));
    }
}
