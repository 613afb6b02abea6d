package org.daftar.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch knew is good for the next one, and never longer than it is true. */
class WhatLastsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @TempDir
    Path directory;

    private Installation installation;

    @BeforeEach
    void open() {
        installation = Installation.on(Database.SQLITE, directory);
        post();
    }

    @AfterEach
    void the_books_obey_every_law_and_close() {
        installation.close();
    }

    @Test
    void what_somebody_else_wrote_between_two_batches_is_seen_by_the_second() throws SQLException {
        lockThrough("'2026-12-31'");
        assertThatThrownBy(this::post).isInstanceOf(Refused.class);
        lockThrough("NULL");
        assertThat(post().number().ordinal()).isEqualTo(2);
    }

    private void lockThrough(String day) throws SQLException {
        try (var other = installation.site().operator(installation.alpha().books());
                var statement = other.createStatement()) {
            statement.executeUpdate("UPDATE company SET locked_through = " + day);
        }
    }

    @Test
    void what_a_failed_batch_had_learnt_is_forgotten_with_it() {
        var owner = installation.alpha().owner();
        assertThatThrownBy(() -> installation.storage().transactions().write(owner, () -> {
                    installation.daftar().ledger().lockThrough(owner, Optional.of(DAY));
                    return post();
                }))
                .isInstanceOf(Refused.class);
        post();
        assertThat(installation.entries()).isEqualTo(2);
    }

    private PostedEntry post() {
        var alpha = installation.alpha();
        return installation.daftar().ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "10.00"));
    }
}
