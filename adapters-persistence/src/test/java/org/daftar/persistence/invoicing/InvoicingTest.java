package org.daftar.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.Trade.DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.groups.Tuple;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.RecordedInvoice.Status;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Emirate;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refused;
import org.daftar.model.tax.Pricing;
import org.daftar.model.tax.TaxReturn;
import org.daftar.model.tax.Treatment;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Trade;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.invoicing.query.Invoices;
import org.daftar.ports.invoicing.query.Invoices.InvoiceSort;
import org.daftar.ports.ledger.ChartOfAccounts;
import org.daftar.ports.tax.TaxRegister.NewTaxCode;
import org.daftar.ports.tax.TaxRegister.TaxCodeChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvoicingTest extends OnBothDatabases {

    private Trade trade;

    @BeforeEach
    void open() {
        trade = Trade.of(alpha);
    }

    @Test
    void a_draft_charges_nobody_and_is_read_back_to_the_last_field() {
        var draft = invoicing().draft(alpha.owner(), trade.invoice(trade.line("3", "33.333333", "STANDARD")));
        assertThat(draft.status()).isEqualTo(Status.DRAFT);
        assertThat(draft.content().total().net()).isEqualTo(Company.aed("100.00"));
        assertThat(draft.content().total().gross()).isEqualTo(Company.aed("105.00"));
        assertThat(daftar.read().invoices().find(alpha.books(), draft.id())).contains(draft);
        assertThat(alpha.balance("1100")).isEqualTo("0.00");
    }

    @Test
    void a_posted_invoice_is_owed_with_its_tax_and_has_the_number_of_its_entry() {
        var first = trade.posted(trade.invoice(trade.line("4", "150", "STANDARD")));
        var second = trade.posted(trade.invoice(trade.line("1", "10", "ZERO")));
        assertThat(first.posted().orElseThrow().number()).hasToString("INV/2026/00001");
        assertThat(second.posted().orElseThrow().number()).hasToString("INV/2026/00002");
        assertThat(daftar.read().invoices().find(alpha.books(), first.id())).contains(first);
        assertThat(alpha.balance("1100")).isEqualTo("640.00");
        assertThat(alpha.balance("4000")).isEqualTo("-610.00");
        assertThat(alpha.balance("2100")).isEqualTo("-30.00");
        var entry = daftar.read()
                .entries()
                .find(alpha.books(), first.posted().orElseThrow().entry())
                .orElseThrow();
        assertThat(entry.content().lines().get(0).partner())
                .contains(trade.client().id().value());
    }

    @Test
    void a_bill_costs_its_account_recovers_its_tax_and_is_owed_to_the_vendor() {
        trade.posted(trade.bill("GS-1", trade.line("10", "100", "STANDARD", "6030")));
        assertThat(alpha.balance("2000")).isEqualTo("-1050.00");
        assertThat(alpha.balance("6030")).isEqualTo("1000.00");
        assertThat(alpha.balance("1150")).isEqualTo("50.00");
    }

    @Test
    void under_reverse_charge_the_vendor_is_owed_the_net_and_the_tax_is_owed_and_recovered() {
        trade.posted(trade.bill("GS-2", trade.line("1", "2000", "REVERSE_CHARGE", "6050")));
        assertThat(alpha.balance("2000")).isEqualTo("-2000.00");
        assertThat(alpha.balance("1150")).isEqualTo("100.00");
        assertThat(alpha.balance("2100")).isEqualTo("-100.00");
    }

    @Test
    void a_deposit_is_billed_before_the_sale_and_deducted_from_it() {
        trade.posted(with(trade.invoice(trade.line("1", "120", "STANDARD")), true));
        assertThat(alpha.balance("2200")).isEqualTo("-120.00");
        trade.posted(trade.invoice(trade.line("4", "150", "STANDARD"), trade.line("1", "-120", "STANDARD", "2200")));
        assertThat(alpha.balance("2200")).isEqualTo("0.00");
        assertThat(alpha.balance("4000")).isEqualTo("-600.00");
        assertThat(alpha.balance("2100")).isEqualTo("-30.00");
        assertThat(alpha.balance("1100")).isEqualTo("630.00");
    }

    @Test
    void no_more_than_was_billed_in_advance_is_deducted_however_it_is_tried() {
        var deposit = trade.posted(with(trade.invoice(trade.line("1", "120", "STANDARD")), true));
        var sale = trade.line("4", "150", "STANDARD");
        refused("beyond_deposits", () -> trade.posted(trade.invoice(sale, trade.line("1", "-120.01", "ZERO", "2200"))));
        var last = trade.posted(trade.invoice(sale, trade.line("1", "-120", "STANDARD", "2200")));
        refused("beyond_deposits", () -> trade.posted(trade.invoice(sale, trade.line("1", "-0.01", "ZERO", "2200"))));
        refused("beyond_deposits", () -> invoicing().cancel(alpha.owner(), deposit.id(), DAY, "Back", false));
        invoicing().cancel(alpha.owner(), last.id(), DAY, "Mistaken", false);
        invoicing().cancel(alpha.owner(), deposit.id(), DAY, "Back", false);
        assertThat(alpha.balance("2200")).isEqualTo("0.00");
    }

    @Test
    void R21_a_cancelled_invoice_leaves_the_books_as_they_were() {
        var posted =
                trade.posted(trade.invoice(trade.line("4", "150.25", "STANDARD"), trade.line("1", "0.333333", "ZERO")));
        var cancelled = invoicing().cancel(alpha.owner(), posted.id(), DAY.plusDays(5), "Ordered twice", false);
        assertThat(cancelled.invoice().status()).isEqualTo(Status.CANCELLED);
        var note = cancelled.creditNote().orElseThrow();
        assertThat(note.posted().orElseThrow().number()).hasToString("CN/2026/00001");
        assertThat(note.content().corrects()).contains(posted.id());
        for (var account : List.of("1100", "4000", "2100"))
            assertThat(alpha.balance(account)).isEqualTo("0.00");
        assertThat(daftar.read().invoices().find(alpha.books(), posted.id())).contains(cancelled.invoice());
        refused("invalid_transition", () -> invoicing().cancel(alpha.owner(), posted.id(), DAY, "Again", false));
        refused("invalid_transition", () -> invoicing().cancel(alpha.owner(), note.id(), DAY, "Back", false));
    }

    @Test
    void R21_a_cancelled_bill_leaves_the_books_as_they_were_under_reverse_charge_too() {
        var bill = trade.posted(trade.bill(
                "GS-21",
                trade.line("3", "33.33", "STANDARD", "6030"),
                trade.line("1", "99.99", "REVERSE_CHARGE", "6050")));
        invoicing().cancel(alpha.owner(), bill.id(), DAY.plusDays(2), "Wrong vendor", false);
        for (var account : List.of("2000", "6030", "6050", "1150", "2100"))
            assertThat(alpha.balance(account)).isEqualTo("0.00");
    }

    @Test
    void a_draft_is_given_up_without_a_number() {
        var draft = invoicing().draft(alpha.owner(), trade.invoice(trade.line("1", "10", "STANDARD")));
        assertThat(invoicing()
                        .cancel(alpha.owner(), draft.id(), DAY, "Not ordered", false)
                        .creditNote())
                .isEmpty();
        refused("invalid_transition", () -> invoicing().post(alpha.owner(), draft.id(), Optional.empty()));
        assertThat(trade.posted(trade.invoice(trade.line("1", "10", "STANDARD")))
                        .posted()
                        .orElseThrow()
                        .number())
                .hasToString("INV/2026/00001");
    }

    @Test
    void R29_a_changed_tax_code_changes_no_document_that_is_there() {
        var draft = invoicing().draft(alpha.owner(), trade.invoice(trade.line("1", "100", "STANDARD")));
        var standard = daftar.read().taxCodes().all(alpha.books()).get(0);
        daftar.taxes()
                .revise(
                        alpha.owner(),
                        standard.id(),
                        new TaxCodeChange(
                                Change.keep(),
                                Change.keep(),
                                new Change.Set<>(Rate.percent(BigDecimal.TEN)),
                                Change.keep(),
                                Optional.of(1L)));
        assertThat(invoicing()
                        .post(alpha.owner(), draft.id(), Optional.empty())
                        .content()
                        .total()
                        .tax())
                .isEqualTo(Company.aed("5.00"));
        assertThat(trade.posted(trade.invoice(trade.line("1", "100", "STANDARD")))
                        .content()
                        .total()
                        .tax())
                .isEqualTo(Company.aed("10.00"));
    }

    @Test
    void R36_a_vendors_own_rounding_is_accepted_shown_and_posted() {
        var bill = trade.bill(
                "GS-3", trade.line("1", "10.10", "STANDARD", "6030"), trade.line("1", "10.10", "STANDARD", "6030"));
        var posted = trade.posted(printed(bill, "1.01"));
        assertThat(posted.content().taxDifference()).isEqualTo(Company.aed("-0.01"));
        assertThat(alpha.balance("1150")).isEqualTo("1.01");
        assertThat(alpha.balance("2000")).isEqualTo("-21.21");
        assertThat(flaws(() -> invoicing().draft(alpha.owner(), printed(bill, "1.20"))))
                .extracting(Flaw::code)
                .containsExactly("tax_differs");
    }

    @Test
    void the_tax_return_is_what_documents_charged_and_what_the_tax_accounts_moved_by() {
        trade.posted(trade.invoice(
                trade.line("1", "1000", "STANDARD"), trade.line("1", "200", "ZERO"), trade.line("1", "300", "EXEMPT")));
        trade.posted(trade.bill(
                "GS-4", trade.line("1", "400", "STANDARD", "6030"), trade.line("1", "500", "REVERSE_CHARGE", "6050")));
        var mistaken = trade.posted(trade.invoice(trade.line("1", "77.77", "STANDARD")));
        invoicing().cancel(alpha.owner(), mistaken.id(), DAY, "Mistaken", false);
        var movements = daftar.read().invoices().taxes(alpha.books(), DAY, DAY);
        var boxes = TaxReturn.of(
                movements, Optional.of(Emirate.DUBAI), daftar.read().profiles().currency(alpha.books()));
        assertThat(boxes.boxes())
                .extracting(
                        TaxReturn.Box::number, box -> box.amount().toDecimal().toPlainString(), box -> box.vat()
                                .map(vat -> vat.toDecimal().toPlainString())
                                .orElse("-"))
                .containsExactly(
                        box("1b", "1000.00", "50.00"),
                        box("3", "500.00", "25.00"),
                        box("4", "200.00", "-"),
                        box("5", "300.00", "-"),
                        box("8", "2000.00", "75.00"),
                        box("9", "400.00", "20.00"),
                        box("10", "500.00", "25.00"),
                        box("11", "900.00", "45.00"));
        assertThat(boxes.payable()).isEqualTo(Company.aed("30.00"));
        assertThat(alpha.balance("2100")).isEqualTo("-75.00");
        assertThat(alpha.balance("1150")).isEqualTo("45.00");
        assertThat(daftar.read().invoices().taxes(alpha.books(), DAY.plusDays(1), DAY.plusDays(9)))
                .isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var wanted = new NewInvoice(
                InvoiceKind.CUSTOMER_INVOICE,
                trade.vendor().id().value(),
                Optional.of(DAY),
                Optional.of(DAY.minusDays(1)),
                Optional.empty(),
                Pricing.EXCLUSIVE,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(trade.line("1", "10", "NO_SUCH"), trade.line("1", "10", "STANDARD", "2100")));
        assertThat(flaws(() -> invoicing().draft(alpha.owner(), wanted)))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(
                        tuple("partnerId", "other_role"),
                        tuple("dueDate", "before_date"),
                        tuple("lines[0].taxCode", "unknown_tax_code"),
                        tuple("lines[1].accountId", "control_account"));
    }

    @Test
    void a_document_of_nothing_is_not_posted_and_a_vendors_number_stands_once() {
        refused("nothing_to_charge", () -> trade.posted(trade.invoice(trade.line("1", "0", "STANDARD"))));
        refused("nothing_to_charge", () -> trade.posted(trade.invoice(trade.line("1", "-5", "STANDARD"))));
        trade.posted(trade.bill("GS-5", trade.line("1", "1", "STANDARD", "6030")));
        refused("duplicate", () -> trade.posted(trade.bill("GS-5", trade.line("1", "1", "STANDARD", "6030"))));
    }

    @Test
    void amounts_and_days_beyond_all_bounds_are_refused_and_nothing_is_half_done() {
        var huge = trade.line("1", "9000000000000", "ZERO");
        assertThat(flaws(() -> invoicing().draft(alpha.owner(), trade.invoice(huge, huge))))
                .extracting(Flaw::code)
                .containsExactly("too_large");
        var draft = invoicing().draft(alpha.owner(), trade.invoice(trade.line("1", "10", "STANDARD")));
        var beyond = Optional.of(LocalDate.of(2201, 1, 1));
        assertThat(flaws(() -> invoicing().post(alpha.owner(), draft.id(), beyond)))
                .extracting(Flaw::code)
                .containsExactly("out_of_range");
        assertThat(daftar.read().invoices().find(alpha.books(), draft.id())).contains(draft);
    }

    @Test
    void a_draft_whose_account_was_closed_is_not_posted() {
        var draft = invoicing().draft(alpha.owner(), trade.bill("GS-7", trade.line("1", "10", "STANDARD", "6050")));
        close("6050");
        refused("account_inactive", () -> invoicing().post(alpha.owner(), draft.id(), Optional.empty()));
    }

    @Test
    void a_credit_note_is_not_older_than_what_it_takes_back() {
        var posted = trade.posted(trade.invoice(trade.line("1", "10", "STANDARD")));
        assertThat(flaws(() -> invoicing().cancel(alpha.owner(), posted.id(), DAY.minusDays(1), "Early", false)))
                .extracting(Flaw::code)
                .containsExactly("before_document");
    }

    private void close(String code) {
        daftar.chart()
                .revise(
                        alpha.owner(),
                        alpha.account(code),
                        new ChartOfAccounts.AccountChange(
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                new Change.Set<>(false),
                                Optional.empty()));
    }

    @Test
    void a_locked_period_takes_no_document_and_an_entry_of_one_is_not_undone_alone() {
        var posted = trade.posted(trade.invoice(trade.line("1", "10", "STANDARD")));
        var entry = posted.posted().orElseThrow().entry();
        refused("document_entry", () -> daftar.ledger().reverse(alpha.owner(), entry, DAY, Optional.empty()));
        daftar.ledger().lockThrough(alpha.owner(), Optional.of(DAY));
        refused("period_locked", () -> trade.posted(trade.invoice(trade.line("1", "10", "STANDARD"))));
        refused("period_locked", () -> invoicing().cancel(alpha.owner(), posted.id(), DAY, "Late", false));
        assertThat(daftar.read()
                        .invoices()
                        .find(alpha.books(), posted.id())
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.POSTED);
    }

    @Test
    void of_sixteen_who_post_one_draft_one_does() throws Exception {
        var draft = invoicing().draft(alpha.owner(), trade.invoice(trade.line("1", "10", "STANDARD")));
        var pool = Executors.newFixedThreadPool(16);
        try {
            var calls = new ArrayList<Callable<String>>();
            for (int i = 0; i < 16; i++) {
                calls.add(() -> {
                    try {
                        invoicing().post(alpha.owner(), draft.id(), Optional.empty());
                        return "posted";
                    } catch (Refused refused) {
                        return refused.refusal().code();
                    }
                });
            }
            var answers = new ArrayList<String>();
            for (var call : pool.invokeAll(calls)) answers.add(call.get());
            assertThat(answers).filteredOn("posted"::equals).hasSize(1);
            assertThat(answers).filteredOn("invalid_transition"::equals).hasSize(15);
        } finally {
            pool.shutdownNow();
        }
        assertThat(alpha.balance("1100")).isEqualTo("10.50");
    }

    @Test
    void R48_many_who_invoice_one_client_at_once_are_all_served_and_no_number_is_lost() throws Exception {
        var pool = Executors.newFixedThreadPool(16);
        var numbers = new TreeSet<Long>();
        try {
            var calls = new ArrayList<Callable<Long>>();
            for (int i = 0; i < 96; i++)
                calls.add(() -> trade.posted(trade.invoice(trade.line("1", "10", "STANDARD")))
                        .posted()
                        .orElseThrow()
                        .number()
                        .ordinal());
            for (var call : pool.invokeAll(calls)) numbers.add(call.get());
        } finally {
            pool.shutdownNow();
        }
        assertThat(numbers).hasSize(96);
        assertThat(numbers.last()).isEqualTo(96);
        assertThat(alpha.balance("1100")).isEqualTo("1008.00");
        assertThat(daftar.read().earnings().byClient(alpha.books(), DAY, DAY))
                .extracting(row -> row.earning().revenue())
                .containsExactly(Company.aed("960.00"));
    }

    @Test
    void documents_are_listed_by_what_they_are_and_page_without_a_gap() {
        for (int i = 1; i <= 5; i++) trade.posted(trade.invoice(trade.line("1", "" + i, "STANDARD")));
        invoicing().draft(alpha.owner(), trade.invoice(trade.line("1", "9", "STANDARD")));
        trade.posted(trade.bill("GS-6", trade.line("1", "1", "STANDARD", "6030")));
        var selection = new Invoices.Selection(
                Optional.of(InvoiceKind.CUSTOMER_INVOICE),
                Optional.of(Status.POSTED),
                Optional.of(trade.client().id().value()),
                Optional.of(DAY),
                Optional.of(DAY));
        var numbers = new ArrayList<String>();
        Optional<Page.Position> after = Optional.empty();
        do {
            var page = daftar.read()
                    .invoices()
                    .list(alpha.books(), selection, new Page.Request<>(InvoiceSort.CREATED_AT, false, 2, after));
            assertThat(page.total()).isEqualTo(5);
            page.rows()
                    .forEach(row ->
                            numbers.add(row.posted().orElseThrow().number().toString()));
            after = page.next();
        } while (after.isPresent());
        assertThat(numbers)
                .containsExactly(
                        "INV/2026/00005", "INV/2026/00004", "INV/2026/00003", "INV/2026/00002", "INV/2026/00001");
    }

    @Test
    void a_tax_code_has_the_rate_its_treatment_allows() {
        refused("rate_and_treatment", () -> daftar.taxes()
                .define(alpha.owner(), new NewTaxCode("ODD", "Odd", Treatment.EXEMPT, Rate.percent(BigDecimal.ONE))));
    }

    private Invoicing invoicing() {
        return daftar.invoicing();
    }

    private static NewInvoice with(NewInvoice it, boolean downPayment) {
        return new NewInvoice(
                it.kind(),
                it.partner(),
                it.date(),
                it.due(),
                it.termDays(),
                it.pricing(),
                it.printedTax(),
                downPayment,
                it.reference(),
                it.notes(),
                it.project(),
                it.lines());
    }

    static NewInvoice printed(NewInvoice it, String tax) {
        return new NewInvoice(
                it.kind(),
                it.partner(),
                it.date(),
                it.due(),
                it.termDays(),
                it.pricing(),
                Optional.of(new BigDecimal(tax)),
                it.downPayment(),
                it.reference(),
                it.notes(),
                it.project(),
                it.lines());
    }

    private static Tuple box(String number, String amount, String vat) {
        return tuple(number, amount, vat);
    }
}
