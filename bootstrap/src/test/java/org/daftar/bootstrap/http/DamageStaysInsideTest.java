package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One company, one file: what befalls it is no concern of the other companies of the same people. */
class DamageStaysInsideTest {

    private static final Logger SERVICE = Logger.getLogger("org.daftar");

    @TempDir
    Path directory;

    @BeforeEach
    void quiet() {
        SERVICE.setLevel(Level.OFF);
    }

    @AfterEach
    void loud() {
        SERVICE.setLevel(null);
    }

    @Test
    void companies_whose_books_are_damaged_or_lost_keep_nobody_from_the_others() throws Exception {
        Owner owner;
        String damaged;
        String lost;
        try (var arkan = new RunningArkan(directory)) {
            owner = arkan.owner("owner@alpha.example", Plan.SELF_HOSTED);
            damaged = json(arkan.as(owner, "POST", "/companies", "{\"name\":\"Damaged\"}"))
                    .getString("id");
            lost = json(arkan.as(owner, "POST", "/companies", "{\"name\":\"Lost\"}"))
                    .getString("id");
        }
        Files.writeString(directory.resolve("books").resolve(damaged + ".db"), "no database ".repeat(500));
        Files.delete(directory.resolve("books").resolve(lost + ".db"));
        try (var arkan = new RunningArkan(directory)) {
            var again = arkan.again(owner);
            var list = arkan.as(again, "GET", "/companies", "");
            assertThat(list.statusCode()).as(list.body()).isEqualTo(200);
            assertThat(json(list).getJsonArray("data")).hasSize(1);
            assertThat(list.body()).contains(owner.company().toString());
            assertThat(arkan.as(again, "GET", "/accounting/accounts", "").statusCode())
                    .isEqualTo(200);
            ErrorForm.require(arkan.as(again, "GET", "/companies/" + damaged, ""), 503, "books_unusable");
        }
    }
}
