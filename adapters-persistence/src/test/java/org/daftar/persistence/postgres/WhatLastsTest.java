package org.daftar.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.persistence.Company;
import org.daftar.persistence.Installation;
import org.daftar.persistence.PostgresServer;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a batch knew is good for the next one, unless a commit of another process stands between the two. */
class WhatLastsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    private Installation installation;

    @BeforeEach
    void open() {
        installation = Installation.in(PostgresServer.RUNNING.site());
        assertThat(post(installation.alpha())).isEqualTo(1);
    }

    @AfterEach
    void the_books_obey_every_law_and_close() {
        installation.close();
    }

    @Test
    void two_processes_that_write_in_turns_see_what_the_other_wrote() {
        try (var other = installation.site().open()) {
            var here = installation.alpha();
            var there = new Company(Daftar.on(other), here.owner());
            for (long number = 2; number < 8; number += 3) {
                assertThat(post(there)).isEqualTo(number);
                assertThat(post(there)).isEqualTo(number + 1);
                assertThat(post(here)).isEqualTo(number + 2);
            }
            lockThrough(there, Optional.of(LocalDate.of(2026, 12, 31)));
            assertThatThrownBy(() -> post(here)).isInstanceOf(Refused.class);
            lockThrough(there, Optional.empty());
            assertThat(post(here)).isEqualTo(8);
        }
    }

    @Test
    void a_draft_that_another_process_posted_is_not_posted_again() {
        try (var other = installation.site().open()) {
            var here = installation.alpha();
            var there = new Company(Daftar.on(other), here.owner());
            var draft = here.daftar().ledger().draft(here.owner(), here.entry(DAY, "1010", "3000", "10.00"));
            there.daftar().ledger().post(here.owner(), draft.id(), Optional.empty());
            assertThatThrownBy(() -> here.daftar().ledger().post(here.owner(), draft.id(), Optional.empty()))
                    .isInstanceOf(Refused.class);
            assertThat(post(here)).isEqualTo(3);
        }
    }

    @Test
    void what_a_failed_batch_had_learnt_is_forgotten_with_it() {
        var alpha = installation.alpha();
        assertThatThrownBy(() -> installation.storage().transactions().write(alpha.owner(), () -> {
                    lockThrough(alpha, Optional.of(DAY));
                    return post(alpha);
                }))
                .isInstanceOf(Refused.class);
        assertThat(post(alpha)).isEqualTo(2);
    }

    private static void lockThrough(Company company, Optional<LocalDate> day) {
        company.daftar().ledger().lockThrough(company.owner(), day);
    }

    private static long post(Company company) {
        PostedEntry posted =
                company.daftar().ledger().record(company.owner(), company.entry(DAY, "1010", "3000", "10.00"));
        return posted.number().ordinal();
    }
}
