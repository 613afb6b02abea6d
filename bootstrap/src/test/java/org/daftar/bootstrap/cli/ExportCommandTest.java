package org.daftar.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.daftar.bootstrap.demo.DemoCompany;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountId;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an accountant does who wants another program's opinion on a year of books. */
class ExportCommandTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    @TempDir
    Path directory;

    private Path books;
    private Map<String, BigDecimal> trialBalance;

    @BeforeEach
    void a_year_of_entries() {
        books = directory.resolve("books");
        try (var storage = SqliteStorage.open(books)) {
            DemoCompany.write(storage);
            trialBalance = trialBalance(Daftar.on(storage));
        }
    }

    @Test
    void R35_hledger_sees_the_same_trial_balance_of_the_demo_company() throws Exception {
        var hledger = Path.of("/usr/bin/hledger");
        if (!Files.isExecutable(hledger))
            System.out.println(
                    "SKIPPED: hledger is not installed, so nobody else has reckoned the demo company's book.");
        assumeTrue(Files.isExecutable(hledger), "hledger is not installed");
        var told = directory.resolve("told.csv");
        var process = new ProcessBuilder(
                        hledger.toString(),
                        "-f",
                        exported("hledger", ".journal").toString(),
                        "balance",
                        "--flat",
                        "--no-total",
                        "-O",
                        "csv")
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("in time").isTrue();
        var sums = new TreeMap<String, BigDecimal>();
        for (var line : Files.readAllLines(told)) {
            var cells = line.split("\",\"");
            if (cells.length != 2 || !cells[0].contains(":")) continue;
            var code = cells[0].substring(cells[0].indexOf(':') + 1).split(" ")[0];
            sums.put(code, new BigDecimal(cells[1].replaceAll("[^0-9.-]", "")).stripTrailingZeros());
        }
        assertThat(sums).isEqualTo(trialBalance);
    }

    @Test
    void every_form_is_written_whole_and_nothing_else_stays_there() throws IOException {
        assertThat(Files.readString(exported("beancount", ".beancount"))).startsWith("option \"title\"");
        assertThat(Files.readString(exported("csv", ".csv"))).startsWith("date,number,account");
        assertThat(Files.size(exported("xlsx", ".xlsx"))).isPositive();
        try (var files = Files.list(directory.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(3)
                    .noneMatch(name -> name.endsWith(".part"));
        }
        assertThat(DaftarCommand.line().execute("export", "--data", books.toString(), "--format", "pdf"))
                .isEqualTo(2);
    }

    private Path exported(String format, String extension) {
        var out = directory.resolve("out");
        assertThat(DaftarCommand.line()
                        .execute("export", "--data", books.toString(), "--format", format, "--to", out.toString()))
                .isZero();
        try (var files = Files.list(out)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of accounts that are not even, by code. */
    private static Map<String, BigDecimal> trialBalance(Daftar daftar) {
        var company = daftar.read().directory().everyBooks().get(0);
        var codes = daftar.read().accounts().chart(company).stream()
                .collect(Collectors.toMap(Account::id, account -> account.code().value()));
        return sums(daftar, codes, company);
    }

    private static Map<String, BigDecimal> sums(Daftar daftar, Map<AccountId, String> codes, Books company) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var turnover : daftar.read().balances().asOf(company, LAST_DAY))
            if (!turnover.balance().isZero())
                sums.put(
                        String.valueOf(codes.get(turnover.account())),
                        turnover.balance().toDecimal().stripTrailingZeros());
        return sums;
    }
}
