package org.daftar.export.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daftar.model.ledger.BookFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that others wrote accept the book, and reckon the same. Where they are not installed, that is said, and skipped. */
class SecondOpinionTest {

    private static final List<String> CURRENCIES = List.of("AED", "KWD", "JPY");

    @TempDir
    Path directory;

    @Test
    void R35_hledger_accepts_the_book_and_sees_the_same_trial_balance() throws Exception {
        requireInstalled("hledger");
        for (var currency : CURRENCIES) {
            var book = SomeBook.of(currency, 300, 11);
            var file = written(book, BookFormat.HLEDGER);
            heard("hledger", "-f", file, "check", "--strict");
            var told = heard("hledger", "-f", file, "balance", "--flat", "--no-total", "-O", "csv");
            var sums = new HashMap<String, BigDecimal>();
            for (var row : TableReaders.csv(told.replace("\n", "\r\n")).stream()
                    .skip(1)
                    .toList()) {
                var code = row.get(0).substring(row.get(0).indexOf(':') + 1).split(" ")[0];
                sums.put(code, new BigDecimal(row.get(1).split(" ")[1].replace(",", "")));
            }
            assertThat(SomeBook.evened(sums)).as(currency).isEqualTo(book.trialBalance());
        }
    }

    @Test
    void R35_beancount_accepts_the_book_and_sees_the_same_trial_balance() throws Exception {
        requireInstalled("bean-check");
        requireInstalled("bean-query");
        for (var currency : CURRENCIES) {
            var book = SomeBook.of(currency, 300, 12);
            var file = written(book, BookFormat.BEANCOUNT);
            assertThat(heard("bean-check", file)).as("complaints").isBlank();
            var told = heard("bean-query", "-f", "csv", file, "SELECT account, sum(number) AS total GROUP BY account");
            var sums = new HashMap<String, BigDecimal>();
            for (var line : told.lines().skip(1).toList()) {
                var cells = line.split(",");
                sums.put(code(cells[0].strip()), new BigDecimal(cells[1].strip()));
            }
            assertThat(SomeBook.evened(sums)).as(currency).isEqualTo(book.trialBalance());
        }
    }

    private static String code(String account) {
        var part = account.substring(account.indexOf(':') + 1);
        var escaped = part.startsWith("X--") ? part.substring(3) : part;
        return escaped.replace("-d", ".").replace("-m", "-");
    }

    private String written(SomeBook book, BookFormat format) throws IOException {
        var file = directory.resolve("book." + format.extension());
        Files.write(file, book.as(format));
        return file.toString();
    }

    private static void requireInstalled(String program) {
        boolean there = System.getenv()
                .getOrDefault("PATH", "")
                .lines()
                .flatMap(path -> List.of(path.split(":")).stream())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (!there)
            System.out.println(
                    "SKIPPED: " + program + " is not installed, so nobody else has reckoned the exported book."
                            + " On Debian: apt-get install hledger beancount");
        assumeTrue(there, program + " is not installed");
    }

    private String heard(String... command) throws Exception {
        var out = directory.resolve("out.txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("in time").isTrue();
        } finally {
            process.destroyForcibly();
        }
        var told = Files.readString(out, UTF_8);
        assertThat(process.exitValue()).as(told).isZero();
        return told;
    }
}
