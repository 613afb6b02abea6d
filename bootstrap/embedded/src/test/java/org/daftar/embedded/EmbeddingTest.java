package org.daftar.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.RequestId;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingTest {

    @Test
    void the_program_of_the_readme_posts_an_entry(@TempDir Path directory) {
        assertThat(Example.capitalPaidIn(directory)).isEqualTo(Money.of("100.50 AED"));
    }

    @Test
    void a_program_posts_into_books_that_are_there(@TempDir Path directory) {
        Example.capitalPaidIn(directory);
        EmbeddedProgram.main(new String[] {directory.toString()});
        try (var storage = SqliteStorage.open(directory)) {
            var read = Daftar.on(storage).read();
            var books = read.directory()
                    .owners()
                    .get(0)
                    .caller(new Origin(new RequestId("test"), "test"))
                    .books();
            var bank = read.accounts().byCode(books, "1010").orElseThrow();
            assertThat(read.balances().balance(books, bank.id(), LocalDate.of(2026, 12, 31)))
                    .isEqualTo(Money.of("201.00 AED"));
        }
    }

    @Test
    void the_readme_shows_the_program_that_is_tested() throws Exception {
        var readme = Files.readString(Path.of("../../README.md"));
        var source = Files.readString(Path.of("src/test/java/org/daftar/embedded/Example.java"));
        assertThat(words(readme)).contains(words(source));
    }

    /** The formatter may break lines differently than a page does. */
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
