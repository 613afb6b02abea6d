package org.daftar.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.daftar.bootstrap.demo.DemoCompany;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an accountant does with seals, on a year of entries. */
class SealCommandTest {

    @TempDir
    Path directory;

    private final PrintStream console = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Path books;

    @BeforeEach
    void a_year_of_entries() {
        books = directory.resolve("books");
        try (var storage = SqliteStorage.open(books)) {
            DemoCompany.write(storage);
        }
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void the_console_again() {
        System.setOut(console);
    }

    @Test
    void what_seal_prints_is_what_verify_compares_with() throws IOException {
        assertThat(run("seal", "--data", books)).isZero();
        var line = printed().strip();
        assertThat(line).startsWith("daftar-seal-1 company=").doesNotContain("\n");
        var kept = Files.writeString(directory.resolve("kept.txt"), line + "\n\n");
        assertThat(run("verify", "--data", books, "--expect-head", kept)).isZero();
        assertThat(printed()).contains("holds   seals-hold").doesNotContain("not read again");
        assertThat(run("verify", "--data", books, "--expect-head", line)).isZero();

        assertThat(run("verify", "--data", books)).isZero();
        assertThat(printed()).contains("are sealed and were not read again; --full reads them");
        assertThat(run("verify", "--data", books, "--full")).isZero();
        assertThat(printed()).doesNotContain("not read again");
    }

    @Test
    void a_seal_that_says_something_else_or_is_of_other_books_is_a_breach_and_nonsense_a_mistake() {
        run("seal", "--data", books);
        var line = printed().strip();
        assertThat(run("verify", "--data", books, "--expect-head", line.replaceFirst("total=", "total=1")))
                .isOne();
        assertThat(printed()).contains("BREACH  seals-hold").contains("its signature is forged");
        var stranger = line.replaceFirst("company=[0-9a-f]{8}", "company=00000000");
        assertThat(run("verify", "--data", books, "--expect-head", stranger)).isOne();
        assertThat(printed()).contains("there are no such books here");
        assertThat(run("verify", "--data", books, "--expect-head", "daftar-seal-1 nonsense"))
                .isEqualTo(2);
        assertThat(run("verify", "--data", books, "--expect-head", directory.resolve("nowhere")))
                .isEqualTo(2);
    }

    @Test
    void beside_a_running_service_a_seal_is_printed_and_not_stored() {
        try (var served = SqliteStorage.open(books)) {
            assertThat(served.access()).isNotNull();
            assertThat(run("seal", "--data", books)).isZero();
            assertThat(printed()).startsWith("daftar-seal-1 company=");
        }
        assertThat(run("verify", "--data", books)).isZero();
        assertThat(printed()).doesNotContain("not read again");
    }

    @Test
    void the_key_is_its_owners_alone_and_a_backup_has_the_public_half_only() throws IOException {
        run("seal", "--data", books);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(books.resolve("seal.key"))))
                .isEqualTo("rw-------");
        var copy = directory.resolve("copy");
        var restored = directory.resolve("restored");
        assertThat(run("backup", "--data", books, "--to", copy)).isZero();
        assertThat(copy.resolve("seal.pub")).hasSameTextualContentAs(books.resolve("seal.pub"));
        assertThat(copy.resolve("seal.key")).doesNotExist();
        assertThat(run("restore", "--data", restored, "--from", copy)).isZero();
        assertThat(run("seal", "--data", restored)).isZero();
        assertThat(run("verify", "--data", restored, "--full")).isZero();
    }

    private int run(Object... words) {
        printed.reset();
        return DaftarCommand.run(List.of(words).stream().map(Object::toString).toArray(String[]::new));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
