package org.daftar.bootstrap.cli;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.daftar.bootstrap.keys.SealKeys;
import org.daftar.bootstrap.place.DataOption;
import org.daftar.bootstrap.place.PlaceOption;
import org.daftar.model.kernel.Books;
import org.daftar.ports.ledger.Verification.Report;
import org.daftar.services.Daftar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Prove every law on every company's books, also beside a running service. Exits with 1 on a breach.",
            "The last valid seal is relied upon for the entries it covers, and only those after it are read, unless --full or"
                    + " --expect-head asks for all of them."
        })
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PlaceOption place = new PlaceOption();

    @Option(
            names = "--full",
            arity = "0..1",
            fallbackValue = "true",
            defaultValue = "${env:DAFTAR_FULL:-false}",
            description = "Read every entry, also those that a seal covers (DAFTAR_FULL).")
    private boolean full;

    @Option(
            names = "--expect-head",
            paramLabel = "LINE|FILE",
            defaultValue = "${env:DAFTAR_EXPECT_HEAD}",
            converter = KeptSeals.Converter.class,
            description =
                    "What ./daftar seal printed and you kept, a line or a file of lines (DAFTAR_EXPECT_HEAD): reads every entry"
                            + " of the companies they name, and tells whether these are still what was sealed.")
    private KeptSeals kept = new KeptSeals(List.of());

    @Override
    public Integer call() {
        try (var storage = place.at(data.directory()).withBooks().beside()) {
            var daftar = Daftar.on(storage, InstantSource.system(), new SecureRandom(), new SealKeys(data.directory()));
            var strangers = kept;
            for (var books : daftar.read().directory().everyBooks()) strangers = strangers.without(books);
            var reports = new ArrayList<Report>();
            new EveryBooks(daftar).each(books -> reports.add(proven(daftar, books)));
            strangers
                    .seals()
                    .forEach(signed -> System.out.println("  BREACH  " + signed.seal() + " is of company "
                            + signed.seal().company() + ", and there are no such books here"));
            return reports.stream().allMatch(Report::clean) && strangers.seals().isEmpty() ? 0 : 1;
        }
    }

    private Report proven(Daftar daftar, Books books) {
        var report = report(daftar, books);
        print(daftar.read().profiles().profile(books).name(), report);
        return report;
    }

    private Report report(Daftar daftar, Books books) {
        var seals = kept.of(books);
        var report = full || !seals.isEmpty()
                ? daftar.verification().verify(books, seals, Progress::show)
                : daftar.verification().verifySinceSeal(books, Progress::show);
        Progress.end();
        return report;
    }

    private static void print(String company, Report report) {
        System.out.println(company + ": " + report.entries() + " entries, head " + report.head());
        if (report.sealed() > 0) {
            System.out.println(
                    "  entries 1 to " + report.sealed() + " are sealed and were not read again; --full reads them");
        }
        for (var verdict : report.verdicts()) {
            System.out.println((verdict.holds() ? "  holds   " : "  BREACH  ") + verdict.law() + ": "
                    + verdict.statement()
                    + verdict.counterExample().map(found -> " Found: " + found).orElse(""));
        }
    }
}
