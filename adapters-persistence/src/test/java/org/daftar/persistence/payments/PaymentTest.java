package org.daftar.persistence.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.Trade.DAY;
import static org.daftar.persistence.Trade.share;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.invoicing.RecordedInvoice.Status;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refused;
import org.daftar.model.payments.Payment.Direction;
import org.daftar.model.payments.Payment.Method;
import org.daftar.model.payments.Payment.Purpose;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.persistence.OneBatch;
import org.daftar.persistence.Trade;
import org.daftar.ports.payments.NewPayment;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class PaymentTest {

    @Parameter
    Database database;

    private Installation installation;
    private Daftar daftar;
    private Company alpha;
    private Trade trade;

    @BeforeEach
    void open() {
        installation = Installation.on(database);
        daftar = installation.daftar();
        alpha = installation.alpha();
        trade = Trade.of(alpha);
    }

    @AfterEach
    void the_books_obey_every_law_and_close() {
        installation.close();
    }

    @Test
    void an_invoice_is_paid_in_two_parts_and_then_nothing_is_due() {
        var invoice = invoice("480");
        var first = daftar.payments().record(alpha.owner(), trade.receipt("300", share(invoice, "300")));
        assertThat(first.posted().orElseThrow().number()).hasToString("PAY/2026/00001");
        assertThat(first.posted().orElseThrow().unallocated()).isEqualTo(Company.aed("0.00"));
        assertThat(now(invoice).status()).isEqualTo(Status.PARTIALLY_PAID);
        assertThat(now(invoice).posted().orElseThrow().due()).isEqualTo(Company.aed("204.00"));
        daftar.payments().record(alpha.owner(), trade.receipt("204", share(invoice, "204")));
        assertThat(now(invoice).status()).isEqualTo(Status.PAID);
        assertThat(alpha.balance("1100")).isEqualTo("0.00");
        assertThat(alpha.balance("1010")).isEqualTo("504.00");
        assertThat(daftar.read().payments().find(alpha.books(), first.id())).contains(first);
    }

    @Test
    void who_writes_knows_documents_and_payments_as_others_read_them() {
        var invoice = invoice("480");
        var planned = daftar.payments().record(alpha.owner(), trade.receipt("300", share(invoice, "300")));
        var free = daftar.payments().record(alpha.owner(), trade.receipt("204"));
        daftar.payments().allocate(alpha.owner(), free.id(), List.of(share(invoice, "150")));
        for (var payment : List.of(planned, free))
            assertThat(written(() -> daftar.read().payments().find(alpha.books(), payment.id())))
                    .isEqualTo(daftar.read().payments().find(alpha.books(), payment.id()));
        assertThat(written(() -> daftar.read().invoices().find(alpha.books(), invoice.id())))
                .isEqualTo(Optional.of(now(invoice)));
        assertThat(now(invoice).posted().orElseThrow().due()).isEqualTo(Company.aed("54.00"));
    }

    private <T> T written(Supplier<T> question) {
        return installation.storage().transactions().write(alpha.owner(), question);
    }

    @Test
    void what_one_batch_drafts_posts_and_settles_stands_as_each_unit_was_told_whether_or_not_one_is_refused() {
        for (int refused : new int[] {-1, 4}) {
            var invoice = invoice("480");
            var batch = new OneBatch<RecordedPayment>(installation);
            for (int i = 0; i < 10; i++) {
                var amount = i == refused ? "1000" : "10";
                batch.add(() -> {
                    var draft = daftar.payments().draft(alpha.owner(), trade.receipt("10"));
                    var posted = daftar.payments().post(alpha.owner(), draft.id());
                    return daftar.payments()
                            .allocate(alpha.owner(), posted.id(), List.of(share(invoice, amount)))
                            .payment();
                });
            }
            batch.run();
            assertThat(batch.failures()).hasSize(refused < 0 ? 0 : 1).allMatch(Refused.class::isInstance);
            for (var payment : batch.answers())
                assertThat(daftar.read().payments().find(alpha.books(), payment.id()))
                        .contains(payment);
            assertThat(now(invoice).posted().orElseThrow().due())
                    .isEqualTo(Company.aed(refused < 0 ? "404.00" : "414.00"));
        }
    }

    @Test
    void a_draft_moves_nothing_until_it_is_posted_and_then_does_what_was_planned() {
        var invoice = invoice("100");
        var draft = daftar.payments().draft(alpha.owner(), trade.receipt("105", share(invoice, "105")));
        assertThat(alpha.balance("1010")).isEqualTo("0.00");
        assertThat(now(invoice).status()).isEqualTo(Status.POSTED);
        var posted = daftar.payments().post(alpha.owner(), draft.id());
        assertThat(posted.posted()).isPresent();
        assertThat(now(invoice).status()).isEqualTo(Status.PAID);
        refused("invalid_transition", () -> daftar.payments().post(alpha.owner(), draft.id()));
    }

    @Test
    void what_is_paid_in_advance_stays_the_partners_credit_until_the_oldest_take_it() {
        var payment = daftar.payments().record(alpha.owner(), trade.receipt("250"));
        assertThat(payment.posted().orElseThrow().unallocated()).isEqualTo(Company.aed("250.00"));
        var first = invoice("100");
        var second = invoice("200");
        var allocated = daftar.payments().allocate(alpha.owner(), payment.id(), List.of());
        assertThat(allocated.touched()).extracting(RecordedInvoice::id).containsExactly(first.id(), second.id());
        assertThat(now(first).status()).isEqualTo(Status.PAID);
        assertThat(now(second).posted().orElseThrow().due()).isEqualTo(Company.aed("65.00"));
        assertThat(allocated.payment().posted().orElseThrow().unallocated()).isEqualTo(Company.aed("0.00"));
    }

    @Test
    void what_is_printed_of_a_payment_is_what_it_settles_now() {
        var first = bill("GS-1", "100");
        var second = bill("GS-2", "200");
        var draft = daftar.payments().draft(alpha.owner(), trade.paid("250", share(first, "105"), share(second, "45")));
        assertThat(printed(draft))
                .containsExactly("GS-1 105.00 of 105.00", "GS-2 45.00 of 210.00", "100.00 on account");
        daftar.payments().post(alpha.owner(), draft.id());
        daftar.payments().allocate(alpha.owner(), draft.id(), List.of(share(second, "60")));
        assertThat(printed(draft))
                .containsExactly("GS-1 105.00 of 105.00", "GS-2 105.00 of 210.00", "40.00 on account");
        daftar.invoicing().cancel(alpha.owner(), first.id(), DAY, "Sent back", true);
        assertThat(printed(draft)).containsExactly("GS-2 105.00 of 210.00", "145.00 on account");
    }

    private List<String> printed(RecordedPayment payment) {
        var printed =
                daftar.read().printouts().payment(alpha.books(), payment.id()).orElseThrow();
        return Stream.concat(
                        printed.settled().stream()
                                .map(settled -> settled.reference().orElseThrow() + " "
                                        + settled.amount().toDecimal() + " of "
                                        + settled.total().toDecimal()),
                        Stream.of(printed.onAccount().toDecimal() + " on account"))
                .toList();
    }

    @Test
    void R56_a_payable_is_settled_once_and_no_payment_beyond_what_it_is() {
        var bill = bill("GS-1", "100");
        daftar.payments().record(alpha.owner(), trade.paid("105", share(bill, "105")));
        assertThat(now(bill).status()).isEqualTo(Status.PAID);
        refused("beyond_open", () -> daftar.payments().record(alpha.owner(), trade.paid("105", share(bill, "105"))));
        assertThat(alpha.balance("1010")).isEqualTo("-105.00");
        var free = daftar.payments().record(alpha.owner(), trade.paid("10"));
        var another = bill("GS-2", "100");
        refused("beyond_open", () -> daftar.payments()
                .allocate(alpha.owner(), free.id(), List.of(share(another, "5"), share(another, "6"))));
        assertThat(now(another).status()).as("all or nothing").isEqualTo(Status.POSTED);
    }

    @Test
    void a_refund_gives_back_what_a_credit_note_left() {
        var invoice = invoice("100");
        daftar.payments().record(alpha.owner(), trade.receipt("105", share(invoice, "105")));
        refused("payments_allocated", () -> daftar.invoicing()
                .cancel(alpha.owner(), invoice.id(), DAY, "Not delivered", false));
        var note = trade.posted(trade.creditNote(trade.line("1", "100", "STANDARD")));
        var refund = daftar.payments().record(alpha.owner(), trade.refund("105", share(note, "105")));
        assertThat(refund.posted().orElseThrow().unallocated()).isEqualTo(Company.aed("0.00"));
        assertThat(alpha.balance("1100")).isEqualTo("0.00");
        assertThat(alpha.balance("1010")).isEqualTo("0.00");
        assertThat(alpha.balance("4080")).isEqualTo("100.00");
    }

    @Test
    void R21_a_payment_is_undone_by_a_refund_that_settles_it() {
        var payment = daftar.payments().record(alpha.owner(), trade.receipt("50"));
        var refund = daftar.payments().record(alpha.owner(), trade.refund("50"));
        var settled = daftar.payments().allocate(alpha.owner(), refund.id(), List.of());
        assertThat(settled.payment().posted().orElseThrow().unallocated()).isEqualTo(Company.aed("0.00"));
        assertThat(daftar.read()
                        .payments()
                        .find(alpha.books(), payment.id())
                        .orElseThrow()
                        .posted()
                        .orElseThrow()
                        .unallocated())
                .isEqualTo(Company.aed("0.00"));
        for (var account : List.of("1010", "1100"))
            assertThat(alpha.balance(account)).isEqualTo("0.00");
    }

    @Test
    void an_invoice_that_was_paid_is_cancelled_when_its_payments_are_released() {
        var invoice = invoice("100");
        var payment = daftar.payments().record(alpha.owner(), trade.receipt("60", share(invoice, "60")));
        var cancelled = daftar.invoicing().cancel(alpha.owner(), invoice.id(), DAY, "Not delivered", true);
        assertThat(cancelled.invoice().status()).isEqualTo(Status.CANCELLED);
        assertThat(daftar.read()
                        .payments()
                        .find(alpha.books(), payment.id())
                        .orElseThrow()
                        .posted()
                        .orElseThrow()
                        .unallocated())
                .isEqualTo(Company.aed("60.00"));
        assertThat(alpha.balance("1100")).isEqualTo("-60.00");
    }

    @Test
    void a_cancelled_invoice_is_settled_by_its_credit_note() {
        var invoice = invoice("100");
        var cancelled = daftar.invoicing().cancel(alpha.owner(), invoice.id(), DAY.plusDays(2), "Ordered twice", false);
        assertThat(cancelled.invoice().posted().orElseThrow().due()).isEqualTo(Company.aed("0.00"));
        assertThat(cancelled.creditNote().orElseThrow().status()).isEqualTo(Status.PAID);
        refused("beyond_open", () -> daftar.payments()
                .record(alpha.owner(), trade.receipt("105", share(invoice, "105"))));
    }

    @Test
    void what_does_not_fit_is_told_with_its_place() {
        var invoice = invoice("100");
        var flaws = flaws(() -> daftar.payments()
                .draft(
                        alpha.owner(),
                        new NewPayment(
                                Direction.OUTBOUND,
                                Purpose.TRADE,
                                trade.client().id().value(),
                                new BigDecimal("10.001"),
                                Optional.of(DAY),
                                Method.CASH,
                                Optional.of(alpha.account("4000")),
                                Optional.empty(),
                                List.of(new NewPayment.Share(
                                        new InvoiceId(trade.client().id().value()), BigDecimal.TEN)))));
        assertThat(flaws)
                .extracting(Flaw::path)
                .containsExactly("amount", "partnerId", "accountId", "allocations[0].invoiceId");
        assertThat(flaws(() -> daftar.payments().draft(alpha.owner(), trade.receipt("10", share(invoice, "11")))))
                .extracting(Flaw::code)
                .containsExactly("beyond_payment");
    }

    @Test
    void an_allocation_beyond_what_is_open_is_told_by_its_place() {
        var small = invoice("10");
        var large = invoice("100");
        var tooMuch = trade.receipt("100", share(large, "50"), share(small, "10.51"));
        assertThat(flaws(() -> daftar.payments().record(alpha.owner(), tooMuch)))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(tuple("allocations[1].amount", "beyond_open"));
        var payment = daftar.payments().record(alpha.owner(), trade.receipt("100"));
        assertThat(flaws(() -> daftar.payments()
                        .allocate(alpha.owner(), payment.id(), List.of(share(large, "1"), share(small, "11")))))
                .extracting(Flaw::path)
                .containsExactly("allocations[1].amount");
        assertThat(now(large).posted().orElseThrow().due()).isEqualTo(Company.aed("105.00"));
    }

    @Test
    void two_payments_racing_for_one_invoice_never_settle_more_than_it_is() throws Exception {
        var invoice = invoice("100");
        var payments = new ArrayList<RecordedPayment>();
        for (int i = 0; i < 16; i++) payments.add(daftar.payments().record(alpha.owner(), trade.receipt("20")));
        var pool = Executors.newFixedThreadPool(16);
        try {
            var calls = new ArrayList<Callable<String>>();
            for (var payment : payments) {
                calls.add(() -> {
                    try {
                        daftar.payments().allocate(alpha.owner(), payment.id(), List.of(share(invoice, "20")));
                        return "allocated";
                    } catch (Refused refused) {
                        return refused.refusal().code();
                    }
                });
            }
            var answers = new ArrayList<String>();
            for (var call : pool.invokeAll(calls)) answers.add(call.get());
            assertThat(answers).filteredOn("allocated"::equals).hasSize(5);
            assertThat(answers).filteredOn("beyond_open"::equals).hasSize(11);
        } finally {
            pool.shutdownNow();
        }
        assertThat(now(invoice).posted().orElseThrow().due()).isEqualTo(Company.aed("5.00"));
    }

    @Test
    void a_cancellation_racing_a_payment_leaves_one_of_them() throws Exception {
        for (int round = 0; round < 5; round++) {
            var invoice = invoice("100");
            var pool = Executors.newFixedThreadPool(2);
            try {
                var done = pool.invokeAll(List.<Callable<Boolean>>of(
                        () -> succeeds(
                                () -> daftar.invoicing().cancel(alpha.owner(), invoice.id(), DAY, "Race", false)),
                        () -> succeeds(() ->
                                daftar.payments().record(alpha.owner(), trade.receipt("105", share(invoice, "105"))))));
                assertThat(done.get(0).get()).isNotEqualTo(done.get(1).get());
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static boolean succeeds(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private RecordedInvoice invoice(String net) {
        return trade.posted(trade.invoice(trade.line("1", net, "STANDARD")));
    }

    private RecordedInvoice bill(String number, String net) {
        return trade.posted(trade.bill(number, trade.line("1", net, "STANDARD", "6030")));
    }

    private RecordedInvoice now(RecordedInvoice invoice) {
        return trade.now(invoice);
    }
}
