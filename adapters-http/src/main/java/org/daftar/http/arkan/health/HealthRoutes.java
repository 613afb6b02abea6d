package org.daftar.http.arkan.health;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Permission.AUDIT_READ;

import java.util.List;
import java.util.Optional;
import org.daftar.http.json.Doc;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.ledger.Law;
import org.daftar.ports.ledger.Verification;

/** The laws of a company's books; also at {@code /health/books}, beside the health of the service. */
public final class HealthRoutes implements RouteGroup {

    private final Verification verification;

    public HealthRoutes(Verification verification) {
        this.verification = verification;
    }

    record BooksHealth(
            @Doc("Whether every law holds.") boolean clean,
            @Doc("Posted entries.") long entries,
            @Doc("Of them, those that the last seal covers and that were not read again.") long sealed,
            @Doc("Of the last of them; kept elsewhere, it proves later that nothing was cut off.") String head,
            List<LawVerdict> laws) {

        static BooksHealth of(Verification.Report report) {
            return new BooksHealth(
                    report.clean(),
                    report.entries(),
                    report.sealed(),
                    report.head().toString(),
                    report.verdicts().stream().map(LawVerdict::of).toList());
        }
    }

    record LawVerdict(String law, String statement, long checked, boolean holds, Optional<String> counterExample) {

        static LawVerdict of(Law.Verdict verdict) {
            return new LawVerdict(
                    verdict.law(), verdict.statement(), verdict.checked(), verdict.holds(), verdict.counterExample());
        }
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/health/books", "arkan.health.books.get")
                .summary("Check every law on the company's books")
                .extension()
                .requires(AUDIT_READ)
                .params()
                .reads(json(BooksHealth.class))
                .handleInPieces((call, none) ->
                        BooksHealth.of(verification.verifySinceSeal(call.books(), (seen, things) -> call.goOn())));
    }
}
