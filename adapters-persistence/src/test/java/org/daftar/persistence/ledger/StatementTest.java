package org.daftar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Trade.DAY;
import static org.daftar.persistence.Trade.share;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Control;
import org.daftar.model.ledger.PartnerStatement;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyId;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Trade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementTest extends OnBothDatabases {

    private static final LocalDate BEFORE = LocalDate.of(2026, 2, 10);

    private Trade trade;

    @BeforeEach
    void deal() {
        trade = Trade.of(alpha);
        var early = daftar.invoicing().draft(alpha.owner(), trade.invoice(trade.line("1", "100", "STANDARD")));
        early = daftar.invoicing().post(alpha.owner(), early.id(), Optional.of(BEFORE));
        var late = trade.posted(trade.invoice(trade.line("2", "100", "STANDARD")));
        daftar.payments().record(alpha.owner(), trade.receipt("150", share(early, "105"), share(late, "20")));
        trade.posted(trade.bill("GS-1", trade.line("1", "40", "STANDARD", "6030")));
    }

    @Test
    void every_line_stands_between_what_was_owed_before_and_what_is_owed_now() {
        var statement = statement(trade.client(), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        assertThat(statement.opening()).isEqualTo(Company.aed("105.00"));
        assertThat(statement.lines())
                .extracting(line -> line.number() + " " + line.amount() + " " + line.balance())
                .containsExactly("INV/2026/00002 210.00 AED 315.00 AED", "PAY/2026/00001 -150.00 AED 165.00 AED");
        assertThat(statement.closing()).isEqualTo(Company.aed("165.00"));
        assertThat(statement.debits()).isEqualTo(Company.aed("210.00"));
        assertThat(statement.credits()).isEqualTo(Company.aed("150.00"));
        for (var line : statement.lines())
            assertThat(daftar.read().entries().find(alpha.books(), line.line().entry()))
                    .as("drills down to its entry")
                    .isPresent();
    }

    @Test
    void it_closes_with_what_aging_comes_to_on_any_day() {
        for (var party : new Party[] {trade.client(), trade.vendor()}) {
            for (var day = BEFORE.minusDays(1); day.isBefore(DAY.plusDays(2)); day = day.plusDays(1)) {
                for (var from : new LocalDate[] {BEFORE.minusYears(1), BEFORE, day}) {
                    var statement = statement(party, from.isAfter(day) ? day : from, day);
                    for (var control : Control.values())
                        assertThat(statement.closing(control)).isEqualTo(aged(control, party, day));
                }
            }
        }
    }

    @Test
    void a_vendor_is_owed_what_is_below_zero() {
        var statement = statement(trade.vendor(), DAY, DAY);
        assertThat(statement.closing()).isEqualTo(Company.aed("-42.00"));
        assertThat(statement.closing(Control.PAYABLE)).isEqualTo(Company.aed("-42.00"));
        assertThat(statement.lines().get(0).control()).isEqualTo(Control.PAYABLE);
    }

    @Test
    void a_partner_that_never_was_has_none_and_one_without_dealings_an_empty_one() {
        var printouts = daftar.read().printouts();
        assertThat(printouts.statement(alpha.books(), new PartyId(UUID.randomUUID()), Optional.empty(), DAY))
                .isEmpty();
        var other = alpha.client("Nobody yet");
        var printed = printouts
                .statement(alpha.books(), other.id(), Optional.empty(), DAY)
                .orElseThrow();
        assertThat(printed.statement().from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(printed.statement().closing()).isEqualTo(Company.aed("0.00"));
    }

    private PartnerStatement statement(Party party, LocalDate from, LocalDate to) {
        return daftar.read().subledger().statement(alpha.books(), party.id().value(), from, to);
    }

    private Money aged(Control control, Party party, LocalDate day) {
        var owed = daftar.read()
                .subledger()
                .aging(alpha.books(), control, day, Optional.of(party.id().value()))
                .total();
        return control == Control.RECEIVABLE ? owed : owed.negated();
    }
}
