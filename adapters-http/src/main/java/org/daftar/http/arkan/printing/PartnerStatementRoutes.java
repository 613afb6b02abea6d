package org.daftar.http.arkan.printing;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.pdf;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.REPORT_READ;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.Days;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.PartyId;
import org.daftar.model.printing.PrintedStatement;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.printing.Press;
import org.daftar.ports.printing.Printouts;

/** What passed between the company and one partner, to be read and on paper. None of this is in Arkan's document. */
public final class PartnerStatementRoutes implements RouteGroup {

    private final Printouts printouts;
    private final Press press;
    private final CompanyProfiles profiles;
    private final InstantSource clock;

    public PartnerStatementRoutes(Printouts printouts, Press press, CompanyProfiles profiles, InstantSource clock) {
        this.printouts = printouts;
        this.press = press;
        this.profiles = profiles;
        this.clock = clock;
    }

    record StatementParams(
            UUID id,
            @Doc("First day; the beginning of the fiscal year of the last day when absent.") Optional<LocalDate> from,
            @Doc("Last day; today when absent.") Optional<LocalDate> to) {}

    record StatementPrintParams(
            UUID id,
            @Doc("First day; the beginning of the fiscal year of the last day when absent.") Optional<LocalDate> from,
            @Doc("Last day; today when absent.") Optional<LocalDate> to,
            @Doc("Labels; in Arabic the page runs from right to left.") @Default("en") Tongue lang) {}

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/partners/{id}/statement", "arkan.accounting.partners.statement")
                .summary("Statement of account of a partner: what was owed, what passed, what is owed")
                .extension()
                .module(ACCOUNTING)
                .requires(REPORT_READ)
                .params(StatementParams.class)
                .reads(json(PartnerStatementView.class))
                .handle((call, asked) ->
                        PartnerStatementView.of(statement(call, asked.id(), asked.from(), asked.to())));
        routes.on(GET, "/accounting/partners/{id}/statement/pdf", "arkan.accounting.partners.statement.pdf")
                .summary("Print the statement of account of a partner")
                .extension()
                .module(ACCOUNTING)
                .requires(REPORT_READ)
                .params(StatementPrintParams.class)
                .reads(pdf(Sheet::drawn))
                .handle((call, asked) -> sheet(statement(call, asked.id(), asked.from(), asked.to()), asked.lang()));
    }

    private PrintedStatement statement(Call call, UUID partner, Optional<LocalDate> from, Optional<LocalDate> to) {
        var last = to.orElseGet(() -> LocalDate.ofInstant(
                clock.instant(), profiles.profile(call.books()).zone()));
        Days.requireOrder(from, Optional.of(last));
        return printouts
                .statement(call.books(), new PartyId(partner), from, last)
                .orElseThrow(() -> Refused.missing("partner", partner));
    }

    private Sheet sheet(PrintedStatement printed, Tongue lang) {
        var statement = printed.statement();
        var name = "statement-" + statement.from() + "-" + statement.to();
        return new Sheet(name, lang, language -> press.statement(printed, language));
    }
}
