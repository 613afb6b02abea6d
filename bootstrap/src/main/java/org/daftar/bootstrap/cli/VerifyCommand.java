package org.daftar.bootstrap.cli;

import java.util.concurrent.Callable;
import org.daftar.bootstrap.place.DataOption;
import org.daftar.bootstrap.place.PlaceOption;
import org.daftar.model.access.Membership;
import org.daftar.ports.ledger.Verification;
import org.daftar.services.Daftar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Prove every law on every company's books, also beside a running service. Exits with 1 on a breach.")
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PlaceOption place = new PlaceOption();

    @Option(
            names = "--expect-head",
            paramLabel = "HASH",
            defaultValue = "${env:DAFTAR_EXPECT_HEAD}",
            description = "The head that an earlier run printed: some company's chain must still hold it"
                    + " (DAFTAR_EXPECT_HEAD).")
    private @Nullable String expectedHead;

    @Override
    public Integer call() {
        try (var storage = place.at(data.directory()).withBooks().beside()) {
            var daftar = Daftar.on(storage);
            var companies = daftar.read().directory().owners().stream()
                    .collect(java.util.stream.Collectors.toMap(
                            Membership::company, m -> m, (first, second) -> first, java.util.LinkedHashMap::new))
                    .values();
            boolean clean = true;
            boolean headSeen = false;
            for (var company : companies) {
                var books = company.books();
                var report = daftar.verification().verify(books, VerifyCommand::progress);
                print(daftar.read().profiles().profile(books).name(), report);
                clean &= report.clean();
                headSeen |= expectedHead != null && daftar.verification().holds(books, expectedHead);
            }
            if (expectedHead != null && !headSeen) {
                System.out.println("BREACH  no chain holds the expected head " + expectedHead);
                return 1;
            }
            return clean ? 0 : 1;
        }
    }

    private static void progress(long entries) {
        if (System.console() != null) System.err.print("\r" + entries + " entries");
    }

    private static void print(String company, Verification.Report report) {
        System.out.println((System.console() != null ? "\r" : "") + company + ": " + report.entries()
                + " entries, head " + report.head());
        for (var verdict : report.verdicts()) {
            System.out.println((verdict.holds() ? "  holds   " : "  BREACH  ") + verdict.law() + ": "
                    + verdict.statement()
                    + verdict.counterExample().map(found -> " Found: " + found).orElse(""));
        }
    }
}
