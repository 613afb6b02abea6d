package org.daftar.persistence.statements;

import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.daftar.persistence.statements.Bank.line;

import java.util.List;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Tampered;
import org.daftar.persistence.Tampered.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes a statement, or what it clears, behind the service's back is found out by the law that names it. */
@ParameterizedClass
@EnumSource(Database.class)
class StatementTamperTest {

    @Parameter
    Database database;

    private static final List<Deed> DEEDS = List.of(
            new Deed("bank-statements-add-up", "UPDATE bank_statement SET opening = opening + 1"),
            new Deed("bank-statements-add-up", "UPDATE bank_statement SET lines = lines + 1"),
            new Deed("bank-statements-add-up", "UPDATE bank_line SET amount = amount + 1 WHERE place = 2"),
            new Deed("bank-statements-add-up", "DELETE FROM bank_line WHERE place = 2"),
            new Deed("bank-statements-add-up", "UPDATE bank_line SET account = account + 1 WHERE place = 2"),
            new Deed("bank-postings-cleared-once", "UPDATE bank_posting SET amount = amount + 1"),
            new Deed("bank-postings-cleared-once", "UPDATE bank_posting SET account = account + 1"),
            new Deed("bank-postings-cleared-once", "DELETE FROM bank_posting WHERE cleared_by IS NULL"),
            new Deed("bank-postings-cleared-once", "UPDATE bank_posting SET cleared_by = 1"),
            new Deed("bank-postings-cleared-once", "UPDATE bank_line SET account = account + 1"),
            new Deed("matched-lines-add-up", "UPDATE bank_posting SET cleared_by = NULL"),
            new Deed("matched-lines-add-up", "UPDATE bank_statement SET unmatched = unmatched - 1"),
            new Deed("matched-lines-add-up", "UPDATE bank_statement SET unexplained = unexplained + 1"),
            new Deed(
                    "matched-lines-add-up",
                    "UPDATE bank_posting SET cleared_by = (SELECT max(id) FROM bank_line) WHERE cleared_by IS NOT NULL"));

    @Test
    void a_changed_statement_or_what_it_clears_is_found() {
        assertSoftly(softly -> {
            for (var deed : DEEDS) {
                var broken = Tampered.laws(database, StatementTamperTest::enter, deed);
                softly.assertThat(broken).as(deed.sql()).contains(deed.law());
            }
        });
    }

    private static void enter(Company company) {
        var bank = Bank.of(company);
        var statement = bank.taken("A", line("100"), line("49"), line("-7"));
        bank.match(bank.lines(statement).get(0).id(), bank.received("100"));
        bank.match(bank.lines(statement).get(1).id(), bank.received("50"));
        bank.writeOff(bank.lines(statement).get(1).id());
        bank.received("20");
    }
}
