package org.daftar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.persistence.ledger.SealedBooks.brokenSeal;
import static org.daftar.persistence.ledger.SealedBooks.verdict;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.ledger.Law;
import org.daftar.model.ledger.Seal;
import org.daftar.model.ledger.SignedSeal;
import org.daftar.persistence.Database;
import org.daftar.ports.ledger.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a seal shows, and what it does not. */
@ParameterizedClass
@EnumSource(Database.class)
class SealTest {

    private static final PocketNotary NOTARY = PocketNotary.fresh();
    private static final String TENFOLD =
            "UPDATE entry_line SET amount = amount * 10" + " WHERE entry = (SELECT id FROM entry WHERE seq = 1)";

    @Parameter
    Database database;

    @TempDir
    Path directory;

    private SealedBooks books;

    @BeforeEach
    void open() {
        books = SealedBooks.on(database, directory.resolve("ours"), NOTARY);
    }

    @AfterEach
    void close() {
        books.close();
    }

    @Test
    void after_a_seal_only_the_entries_behind_it_are_read() {
        books.post("1.00", "2.00", "3.00").sealAndKeep();
        books.post("4.00", "5.00");
        var report = books.verifySinceSeal();
        assertThat(report.verdicts()).allMatch(Law.Verdict::holds);
        assertThat(report.sealed()).isEqualTo(3);
        assertThat(report.entries()).isEqualTo(5);
        assertThat(verdict(report, "history-is-chained").checked()).isEqualTo(2);
        assertThat(books.verifyFull().head()).isEqualTo(report.head());
    }

    @Test
    void a_full_pass_compares_the_books_with_every_seal() {
        books.post("1.00").sealAndKeep();
        var kept = books.post("2.00").seal();
        books.post("3.00").sealAndKeep();
        var report = books.verifyFull(kept);
        assertThat(report.verdicts()).allMatch(Law.Verdict::holds);
        assertThat(report.sealed()).isZero();
        assertThat(verdict(report, "seals-hold").checked()).isEqualTo(3);
        assertThat(SignedSeal.parse(kept.line())).contains(kept);
    }

    @Test
    void an_entry_changed_before_the_last_seal_is_found_by_a_full_pass_alone() throws SQLException {
        books.post("1.00", "2.00").sealAndKeep();
        books.post("3.00").tamper(TENFOLD);
        assertThat(books.verifySinceSeal().clean()).isTrue();
        var report = books.verifyFull();
        assertThat(verdict(report, "posted-is-immutable").counterExample())
                .contains("JE/2026/00001 is not what was posted");
        assertThat(brokenSeal(report))
                .get(InstanceOfAssertFactories.STRING)
                .endsWith("entries 1 to 2 are not those that were sealed");
    }

    @Test
    void an_entry_changed_after_the_last_seal_is_found_at_once() throws SQLException {
        books.post("1.00").tamper(TENFOLD);
        assertThat(verdict(books.verifySinceSeal(), "posted-is-immutable").holds())
                .isFalse();
        assertThatThrownBy(books::seal).isInstanceOf(Sealing.Unsound.class).hasMessageContaining("balances-are-folds");
    }

    @Test
    void what_is_owed_is_judged_from_a_seal_too_and_items_that_are_open_are_read_again() throws SQLException {
        books.owed("100.00").sealAndKeep();
        var clean = books.owed("50.00").verifySinceSeal();
        assertThat(clean.verdicts()).allMatch(Law.Verdict::holds);
        assertThat(verdict(clean, "allocations-fit").checked()).isEqualTo(2);
        books.tamper("UPDATE open_item SET open = 7000, last_moved = date WHERE amount = 10000");
        var report = books.verifySinceSeal();
        assertThat(verdict(report, "allocations-fit").holds()).isFalse();
        assertThat(verdict(report, "subledger-equals-control").holds()).isFalse();
    }

    @Test
    void a_balance_that_does_not_come_from_the_seal_and_the_entries_behind_it_is_found() throws SQLException {
        books.post("1.00").sealAndKeep();
        books.post("2.00").tamper("UPDATE movement SET debit = debit + 1 WHERE debit > 0");
        assertThat(verdict(books.verifySinceSeal(), "balances-are-folds").counterExample())
                .get(InstanceOfAssertFactories.STRING)
                .contains("are not those that were sealed");
    }

    @Test
    void a_chain_that_was_rewritten_whole_is_found_by_a_seal_that_was_kept_outside() {
        var kept = books.post("1.00", "2.00").seal();
        try (var rewritten = SealedBooks.on(database, directory.resolve("theirs"), NOTARY)) {
            rewritten.post("1.00").sealAndKeep();
            rewritten.post("200.00", "3.00").sealAndKeep();
            assertThat(rewritten.verifyFull().clean()).isTrue();
            assertThat(brokenSeal(rewritten.verifyFull(kept)))
                    .contains(kept.seal() + ": entries 2 to 2 are not those that were sealed");
        }
    }

    @Test
    void books_that_were_cut_off_are_found_by_a_seal_that_was_kept_outside() {
        var kept = books.post("1.00", "2.00").seal();
        try (var shorter = SealedBooks.on(database, directory.resolve("theirs"), NOTARY)) {
            assertThat(brokenSeal(shorter.post("1.00").verifyFull(kept)))
                    .get(InstanceOfAssertFactories.STRING)
                    .contains("the books end at entry 1");
        }
    }

    @Test
    void a_forged_seal_is_refused_and_not_relied_upon() {
        books.post("1.00").sealAndKeep();
        var genuine = books.post("2.00").seal();
        keep(PocketNotary.fresh().sign(genuine.seal()));
        var report = books.verifySinceSeal();
        assertThat(report.sealed()).isEqualTo(1);
        assertThat(brokenSeal(report)).contains(genuine.seal() + ": forged");
        assertThat(brokenSeal(books.verifyFull())).contains(genuine.seal() + ": forged");
    }

    @Test
    void a_genuine_signature_does_not_help_a_seal_that_says_something_else() throws SQLException {
        var seal = books.post("1.00", "2.00").sealAndKeep().seal();
        books.tamper("UPDATE seal SET line = replace(line, 'total=3.00', 'total=4.00')");
        assertThat(books.verifySinceSeal().sealed()).isZero();
        assertThat(brokenSeal(books.verifySinceSeal())).contains(seal + ": forged");
        books.tamper("UPDATE seal SET line = 'nothing'");
        assertThat(brokenSeal(books.verifySinceSeal())).contains("this is not a seal as it was printed: nothing");
    }

    @Test
    void a_seal_of_another_company_is_not_relied_upon() {
        var seal = books.post("1.00").seal().seal();
        var stranger = new CompanyId(new UUID(1, 2));
        keep(NOTARY.sign(
                new Seal(stranger, seal.entries(), seal.head(), seal.total(), seal.balances(), seal.madeAt())));
        var report = books.verifySinceSeal();
        assertThat(report.sealed()).isZero();
        assertThat(brokenSeal(report)).get(InstanceOfAssertFactories.STRING).contains("it is of company " + stranger);
    }

    @Test
    void a_seal_is_due_when_a_day_with_entries_is_over_and_not_again_before_the_next() {
        var sealing = books.daftar().sealing();
        var company = books.company().books();
        assertThat(sealing.sign(company, (seen, things) -> {})).isEmpty();
        assertThat(sealing.isDue(company)).isFalse();
        books.post("1.00");
        assertThat(sealing.isDue(company)).isFalse();
        books.clock().jump(Duration.ofDays(1));
        assertThat(sealing.isDue(company)).isTrue();
        books.sealAndKeep();
        books.post("2.00");
        assertThat(sealing.isDue(company)).isFalse();
        books.clock().jump(Duration.ofDays(1));
        assertThat(sealing.isDue(company)).isTrue();
    }

    @Test
    void a_seal_never_changes_and_a_place_is_sealed_once() {
        var seal = books.post("1.00").sealAndKeep();
        books.clock().jump(Duration.ofHours(1));
        books.sealAndKeep();
        assertThat(books.storage().ledger().seals().lines(books.company().books()))
                .isEqualTo(List.of(seal.line()));
        for (var sql : List.of("UPDATE seal SET entries = 7", "DELETE FROM seal")) {
            assertThatThrownBy(() -> {
                        try (var operator =
                                        books.site().operator(books.company().books());
                                var statement = operator.createStatement()) {
                            statement.executeUpdate(sql);
                        }
                    })
                    .hasMessageContaining("seals ");
        }
    }

    private void keep(SignedSeal seal) {
        books.daftar().sealing().keep(books.company().books(), seal);
    }
}
