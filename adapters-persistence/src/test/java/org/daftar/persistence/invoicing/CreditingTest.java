package org.daftar.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daftar.persistence.Company.aed;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.Trade.DAY;
import static org.daftar.persistence.Trade.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.invoicing.RecordedInvoice.Status;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Trade;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.invoicing.Invoicing.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CreditingTest extends OnBothDatabases {

    private Trade trade;

    @BeforeEach
    void open() {
        trade = Trade.of(alpha);
    }

    @Test
    void parts_are_credited_line_by_line_and_settle_what_is_still_open() {
        var invoice = trade.posted(trade.invoice(trade.line("3", "33.35", "STANDARD"), trade.line("1", "50", "ZERO")));
        var first = credit(invoice, part(1, "1"));
        assertThat(first.creditNote().content().corrects()).contains(invoice.id());
        assertThat(first.creditNote().content().lines().get(0).corrects()).contains(1);
        assertThat(first.creditNote().status()).isEqualTo(Status.PAID);
        assertThat(first.invoice().status()).isEqualTo(Status.PARTIALLY_PAID);
        assertThat(trade.now(first.creditNote())).isEqualTo(first.creditNote());
        refused("beyond_invoiced", () -> credit(invoice, part(1, "2.000001")));
        var second = credit(invoice);
        assertThat(total(first).plus(total(second)))
                .isEqualTo(invoice.content().total().gross());
        assertThat(second.invoice().posted().orElseThrow().due()).isEqualTo(aed("0.00"));
        for (var account : List.of("1100", "4000", "2100"))
            assertThat(alpha.balance(account)).isEqualTo("0.00");
        refused("nothing_to_credit", () -> credit(invoice));
        refused("nothing_to_credit", () -> cancel(invoice, true));
    }

    @Test
    void what_was_paid_before_it_is_credited_is_the_clients_credit() {
        var invoice = trade.posted(trade.invoice(trade.line("4", "25", "STANDARD")));
        daftar.payments().record(alpha.owner(), trade.receipt("84", share(invoice, "84")));
        var credited = credit(invoice, part(1, "2"));
        assertThat(credited.invoice().status()).isEqualTo(Status.PAID);
        assertThat(credited.creditNote().posted().orElseThrow().due()).isEqualTo(aed("31.50"));
        assertThat(alpha.balance("1100")).isEqualTo("-31.50");
    }

    @Test
    void a_bill_is_credited_in_part_and_the_vendors_own_rounding_goes_with_the_last() {
        var bill = trade.posted(InvoicingTest.printed(
                trade.bill(
                        "GS-1",
                        trade.line("1", "10.10", "STANDARD", "6030"),
                        trade.line("1", "10.10", "STANDARD", "6030")),
                "1.01"));
        assertThat(credit(bill, part(2, "1")).creditNote().content().taxDifference())
                .isEqualTo(aed("0.00"));
        var last = credit(bill).creditNote();
        assertThat(last.content().taxDifference()).isEqualTo(aed("-0.01"));
        for (var account : List.of("2000", "6030", "1150"))
            assertThat(alpha.balance(account)).isEqualTo("0.00");
    }

    @Test
    void a_cancellation_takes_back_what_is_left_and_books_back_what_was_written_off() {
        var invoice = trade.posted(trade.invoice(trade.line("10", "10", "STANDARD")));
        credit(invoice, part(1, "4"));
        daftar.payments().record(alpha.owner(), trade.receipt("62", share(invoice, "62")));
        assertThat(writeOff(invoice).status()).isEqualTo(Status.PAID);
        assertThat(alpha.balance("6220")).isEqualTo("1.00");
        refused("payments_allocated", () -> cancel(invoice, false));
        var cancelled = cancel(invoice, true);
        assertThat(cancelled.invoice().status()).isEqualTo(Status.CANCELLED);
        assertThat(cancelled.invoice().posted().orElseThrow().due()).isEqualTo(aed("0.00"));
        assertThat(cancelled.creditNote().orElseThrow().content().total().gross())
                .isEqualTo(aed("63.00"));
        assertThat(alpha.balance("6220")).isEqualTo("0.00");
        assertThat(alpha.balance("1100")).as("what the client paid").isEqualTo("-62.00");
    }

    @Test
    void a_cancellation_before_a_write_off_books_that_back_on_its_own_day() {
        var invoice = trade.posted(trade.invoice(trade.line("1", "5", "ZERO")));
        writeOff(invoice);
        daftar.invoicing().cancel(alpha.owner(), invoice.id(), DAY, "Mistaken", true);
        assertThat(owed(DAY)).isEqualTo(aed("0.00"));
        assertThat(owed(DAY.plusDays(1))).isEqualTo(aed("0.00"));
        assertThat(alpha.balance("6220")).isEqualTo("0.00");
    }

    @Test
    void a_cancellation_releases_no_more_than_it_needs_when_a_credit_note_was_refunded() {
        var invoice = trade.posted(trade.invoice(trade.line("10", "10", "ZERO")));
        daftar.payments().record(alpha.owner(), trade.receipt("100", share(invoice, "100")));
        var note = credit(invoice, part(1, "3")).creditNote();
        daftar.payments().record(alpha.owner(), trade.refund("30", share(note, "30")));
        var cancelled = cancel(invoice, true);
        assertThat(cancelled.invoice().posted().orElseThrow().due()).isEqualTo(aed("0.00"));
        assertThat(alpha.balance("1100")).isEqualTo("-70.00");
    }

    @Test
    void a_small_rest_is_written_off_and_a_large_one_is_not() {
        var invoice = trade.posted(trade.invoice(trade.line("1", "100", "ZERO")));
        refused("beyond_write_off", () -> writeOff(invoice));
        daftar.payments().record(alpha.owner(), trade.receipt("99.63", share(invoice, "99.63")));
        assertThat(writeOff(invoice).status()).isEqualTo(Status.PAID);
        assertThat(alpha.balance("6220")).isEqualTo("0.37");
        refused("invalid_transition", () -> writeOff(invoice));
        var bill = trade.posted(trade.bill("GS-2", trade.line("1", "7.77", "ZERO", "6030")));
        assertThat(writeOff(bill).status()).isEqualTo(Status.PAID);
        assertThat(alpha.balance("2000")).isEqualTo("0.00");
        assertThat(alpha.balance("6220")).isEqualTo("-7.40");
    }

    @Test
    void what_cannot_be_credited_is_told_with_its_place() {
        var draft = daftar.invoicing().draft(alpha.owner(), trade.invoice(trade.line("1", "5", "ZERO")));
        refused("invalid_transition", () -> credit(draft));
        var invoice = trade.posted(trade.invoice(trade.line("1", "5", "ZERO")));
        assertThat(flaws(() -> credit(invoice, part(2, "1"), part(1, "1"), part(1, "1"), part(1, "0"))))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(
                        tuple("lines[0].line", "unknown_line"),
                        tuple("lines[2].line", "twice"),
                        tuple("lines[3].line", "twice"));
        assertThat(flaws(() -> credit(invoice, part(1, "1.5"))))
                .extracting(Flaw::path)
                .containsExactly("lines[0].quantity");
        var note = credit(invoice).creditNote();
        refused("invalid_transition", () -> credit(note));
    }

    @Test
    void of_sixteen_who_credit_one_unit_of_five_five_do() throws Exception {
        var invoice = trade.posted(trade.invoice(trade.line("5", "10", "STANDARD")));
        var pool = Executors.newFixedThreadPool(16);
        try {
            var calls = new ArrayList<Callable<String>>();
            for (int i = 0; i < 16; i++) {
                calls.add(() -> {
                    try {
                        credit(invoice, part(1, "1"));
                        return "credited";
                    } catch (Refused refused) {
                        return refused.refusal().code();
                    }
                });
            }
            var answers = new ArrayList<String>();
            for (var call : pool.invokeAll(calls)) answers.add(call.get());
            assertThat(answers).filteredOn("credited"::equals).hasSize(5);
            assertThat(answers).filteredOn("nothing_to_credit"::equals).hasSize(11);
        } finally {
            pool.shutdownNow();
        }
        assertThat(alpha.balance("1100")).isEqualTo("0.00");
    }

    private Invoicing.Credited credit(RecordedInvoice invoice, Part... parts) {
        return daftar.invoicing().credit(alpha.owner(), invoice.id(), DAY.plusDays(1), "Returned", List.of(parts));
    }

    private Invoicing.Cancelled cancel(RecordedInvoice invoice, boolean release) {
        return daftar.invoicing().cancel(alpha.owner(), invoice.id(), DAY.plusDays(2), "Mistaken", release);
    }

    private Money owed(LocalDate day) {
        return daftar.read().balances().balance(alpha.books(), alpha.account("1100"), day);
    }

    private RecordedInvoice writeOff(RecordedInvoice invoice) {
        return daftar.invoicing().writeOff(alpha.owner(), invoice.id(), DAY.plusDays(1), "Not worth a letter");
    }

    private static Part part(int line, String quantity) {
        return new Part(line, new BigDecimal(quantity));
    }

    private static Money total(Invoicing.Credited credited) {
        return credited.creditNote().content().total().gross();
    }
}
