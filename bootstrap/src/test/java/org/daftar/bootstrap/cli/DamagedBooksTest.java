package org.daftar.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Plan;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.RequestId;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.NewTenant;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator of three companies is told when the books of two are damaged and lost: no less, and of the third as ever. */
class DamagedBooksTest {

    @TempDir
    Path directory;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Path data;
    private CompanyId damaged;
    private CompanyId lost;
    private CompanyId whole;

    @BeforeEach
    void three_companies() throws IOException {
        data = directory.resolve("data");
        try (var storage = SqliteStorage.open(data)) {
            var access = Daftar.on(storage).access();
            var owner = access.openTenant(
                    new Origin(new RequestId("test"), "test"),
                    new NewTenant("T", Plan.SELF_HOSTED, new EmailAddress("o@t.example"), "O", "a long password"));
            damaged = access.found(owner, NewCompany.trading("Damaged"));
            lost = access.found(owner, NewCompany.trading("Lost"));
            whole = access.found(owner, NewCompany.trading("Whole"));
        }
        Files.writeString(books(data, damaged), "no database ".repeat(500));
        Files.delete(books(data, lost));
        var both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
    }

    @AfterEach
    void the_console_again() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void every_command_names_what_is_damaged_and_lost_and_does_its_work_for_the_others() {
        var files = directory.resolve("files");
        for (var command : List.of(
                List.of("verify"),
                List.of("verify", "--full"),
                List.of("seal"),
                List.of("export", "--to", files.toString()))) {
            assertThat(run(command)).as(command.toString()).isEqualTo(4);
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .as(command.toString())
                    .contains(damaged + ".db is damaged or no database. Restore it from a backup")
                    .contains("The books of company " + lost + " are lost")
                    .doesNotContain("SQLITE");
            printed.reset();
        }
        assertThat(files.resolve(whole + ".journal")).isNotEmptyFile();
    }

    @Test
    void a_backup_that_is_not_whole_says_so_and_holds_all_the_rest() {
        var copy = directory.resolve("copy");
        assertThat(run(List.of("backup", "--to", copy.toString()))).isEqualTo(4);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("This backup is not whole")
                .contains("books/" + damaged + ".db")
                .contains("books/" + lost + ".db");
        assertThat(books(copy, whole)).isNotEmptyFile();
        assertThat(books(copy, damaged)).doesNotExist();
    }

    @Test
    void a_demo_that_was_stopped_while_it_was_written_is_not_shown_as_one() {
        assertThat(DaftarCommand.run("demo", "--port", "0", "--data", data.toString()))
                .isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("is no demo that was written to its end");
    }

    private int run(List<String> command) {
        var words = new ArrayList<>(command);
        words.addAll(List.of("--data", data.toString()));
        return DaftarCommand.run(words.toArray(String[]::new));
    }

    private static Path books(Path data, CompanyId company) {
        return data.resolve("books").resolve(company + ".db");
    }
}
