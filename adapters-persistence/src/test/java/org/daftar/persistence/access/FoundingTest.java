package org.daftar.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.daftar.model.access.SessionId;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UserId;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Site;
import org.daftar.ports.Storage;
import org.daftar.ports.access.Access;
import org.daftar.ports.access.NewCompany;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A company is founded whole or leaves nothing behind, and no books that were worked in are ever taken for a leftover. */
@ParameterizedClass
@EnumSource(Database.class)
class FoundingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final NewCompany GAMMA = NewCompany.trading("Gamma");

    @Parameter
    Database database;

    @TempDir
    Path directory;

    private Instant now = Instant.now().minus(Duration.ofHours(2));
    private Site site;
    private Storage storage;
    private Daftar daftar;
    private Access access;
    private Company alpha;
    private SignedIn founder;

    @BeforeEach
    void open() {
        InstantSource clock = () -> now;
        site = database.site(directory);
        storage = site.open(clock, Duration.ofDays(7));
        daftar = Daftar.on(storage, clock, new SecureRandom());
        access = daftar.access();
        alpha = Company.founded(daftar, "owner@alpha.test");
        founder = new SignedIn(
                alpha.owner().user(),
                alpha.books().tenant(),
                Plan.SELF_HOSTED,
                new SessionId(new UUID(1, 1)),
                alpha.owner().origin());
    }

    @AfterEach
    void close() {
        storage.close();
        site.close();
    }

    @Test
    void seeded_books_are_invisible_until_they_are_registered() throws SQLException {
        var seeded = access.seed(founder, GAMMA);
        assertThat(daftar.read().directory().membership(founder.user(), seeded.company()))
                .isEmpty();
        access.register(founder, seeded);
        assertThat(daftar.read().directory().membership(founder.user(), seeded.company()))
                .isPresent();
        assertThat(site.companies()).isEqualTo(2);
    }

    @Test
    void abandoned_books_leave_nothing_whether_or_not_somebody_looked_into_them() throws SQLException {
        var unseen = access.seed(founder, GAMMA);
        var seen = access.seed(founder, GAMMA);
        var books = new Membership(founder.user(), founder.home(), seen.company(), Role.OWNER, founder.plan()).books();
        assertThat(daftar.read().accounts().chart(books)).isNotEmpty();
        assertThat(site.companies()).isEqualTo(3);
        access.abandon(unseen);
        access.abandon(seen);
        assertThat(site.companies()).isEqualTo(1);
        access.abandon(seen);
    }

    @Test
    void a_founding_that_fails_leaves_nothing_at_whichever_step() throws SQLException {
        var unknown = new SignedIn(
                new UserId(new UUID(9, 9)), founder.home(), founder.plan(), founder.session(), founder.origin());
        assertThatThrownBy(() -> access.found(unknown, GAMMA)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> access.found(founder, withChart("no such chart")))
                .isInstanceOf(Refused.class);
        assertThat(site.companies()).isEqualTo(1);
    }

    @Test
    void registered_books_are_nobodys_to_abandon() {
        var seeded = access.seed(founder, GAMMA);
        access.register(founder, seeded);
        access.abandon(seeded);
        var gamma = daftar.read()
                .directory()
                .membership(founder.user(), seeded.company())
                .orElseThrow();
        assertThat(daftar.read().accounts().chart(gamma.books())).isNotEmpty();
    }

    @Test
    void books_that_were_worked_in_stay_even_when_the_control_plane_has_lost_them() throws SQLException {
        daftar.ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "1.00"));
        storage.access().vault().discard(alpha.books().company());
        storage.access().vault().sweep(Set.of());
        assertThat(site.companies()).isEqualTo(1);
        assertThat(daftar.verification()
                        .verify(alpha.books(), (seen, things) -> {})
                        .entries())
                .isEqualTo(1);
    }

    @Test
    void what_a_crash_left_is_swept_and_the_rest_stays() throws SQLException {
        access.seed(founder, GAMMA);
        access.found(founder, GAMMA);
        now = Instant.now();
        access.seed(founder, GAMMA);
        assertThat(site.companies()).isEqualTo(4);
        access.sweep();
        // A directory has one process; in a database another process may be founding what is new.
        assertThat(site.companies()).isEqualTo(database == Database.SQLITE ? 2 : 3);
        assertThat(daftar.read().directory().everyBooks()).hasSize(2);
    }

    private static NewCompany withChart(String chart) {
        return new NewCompany(
                "Gamma",
                Optional.empty(),
                Currency.known("AED"),
                "AE",
                GAMMA.zone(),
                1,
                Optional.empty(),
                Optional.empty(),
                chart);
    }
}
