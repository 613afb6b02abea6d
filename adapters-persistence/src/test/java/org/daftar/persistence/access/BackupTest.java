package org.daftar.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.access.AccessSite.ORIGIN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.daftar.model.access.Slug;
import org.daftar.persistence.Company;
import org.daftar.persistence.sqlite.SqliteBackup;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.NewOrganization;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path directory;

    @Test
    void a_copy_knows_no_company_whose_books_went_while_it_was_made() throws Exception {
        var source = directory.resolve("source");
        var target = directory.resolve("copy");
        var copied = new ArrayList<String>();
        try (var storage = SqliteStorage.open(source)) {
            var daftar = Daftar.on(storage);
            var alpha = Company.founded(daftar, "owner@alpha.test");
            var founder = Company.owner(daftar, "founder@gamma.test");
            var organizations = daftar.organizations();
            var gamma = organizations.register(
                    founder,
                    organizations.seed(founder, new NewOrganization(NewCompany.trading("Gamma"), new Slug("gamma"))));
            var owner =
                    daftar.read().directory().membership(founder.user(), gamma).orElseThrow();
            SqliteBackup.copy(source, target, file -> {
                copied.add(file);
                // Alpha is older, so its books are copied first.
                if (!file.equals("books/" + alpha.books().company() + ".db")) return;
                organizations.close(owner.caller(ORIGIN));
                organizations.clear(gamma);
            });
            assertThat(copied).containsExactly("books/" + alpha.books().company() + ".db", "control.db");
        }
        try (var copy = SqliteStorage.open(target)) {
            assertThat(Daftar.on(copy).read().directory().everyBooks()).hasSize(1);
        }
        try (var files = Files.list(target.resolve("books"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".db"))).hasSize(1);
        }
    }
}
