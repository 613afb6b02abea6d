package org.daftar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.persistence.Company.aed;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Aging;
import org.daftar.model.ledger.Allocation;
import org.daftar.model.ledger.AllocationId;
import org.daftar.model.ledger.Control;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.OpenItem;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.ports.ledger.driven.Notary;
import org.daftar.ports.ledger.query.Subledger;
import org.daftar.services.ledger.LedgerUseCases;
import org.daftar.services.ledger.OpenItems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who owes whom, and what settles it; afterwards the books obey every law. */
class OpenItemsTest extends OnBothDatabases {

    private static final LocalDate JAN_1 = LocalDate.of(2026, 1, 1);
    private static final LocalDate JAN_20 = LocalDate.of(2026, 1, 20);
    private static final LocalDate JAN_31 = LocalDate.of(2026, 1, 31);
    private static final LocalDate MAR_1 = LocalDate.of(2026, 3, 1);

    private OpenItems items;
    private PartyId client;

    @BeforeEach
    void open() {
        client = alpha.client("Client").id();
        var storage = installation.storage();
        items = LedgerUseCases.over(
                        storage,
                        storage.party().partners(),
                        storage.projects().nameable(),
                        List.of(),
                        InstantSource.system(),
                        new SecureRandom(),
                        Notary.none())
                .items();
    }

    @Test
    void a_receivable_line_is_open_from_its_day_and_due_when_it_says_or_at_once() {
        var later = invoice(JAN_1, JAN_31, "100.00");
        var atOnce = item(
                alpha.daftar()
                        .ledger()
                        .record(
                                alpha.owner(),
                                entry(JAN_20, line("1100", "30.00", null, null), line("4000", null, "30.00", null))),
                1);
        assertThat(find(later).due()).isEqualTo(JAN_31);
        assertThat(find(atOnce).due()).isEqualTo(JAN_20);
        assertThat(find(later).open()).isEqualTo(aed("100.00"));
        assertThat(aging(JAN_1).total()).isEqualTo(aed("100.00"));
        assertThat(aging(JAN_1.minusDays(1)).partners()).isEmpty();
        assertThat(subledger().balance(alpha.books(), Control.RECEIVABLE, client.value()))
                .isEqualTo(aed("130.00"));
    }

    @Test
    void a_due_date_is_of_receivable_and_payable_lines_only() {
        var wrong = entry(JAN_1, line("1010", "1.00", null, JAN_31), line("3000", null, "1.00", null));
        assertThatThrownBy(() -> alpha.daftar().ledger().draft(alpha.owner(), wrong))
                .satisfies(code("validation_failed"))
                .satisfies(thrown -> assertThat(((Refused) thrown).refusal().flaws())
                        .extracting("path", "code")
                        .containsExactly(Tuple.tuple("lines[0].dueDate", "due_date_not_allowed")));
    }

    @Test
    void a_draft_keeps_its_due_dates_and_what_has_none_moves_with_the_day_of_posting() {
        var ledger = alpha.daftar().ledger();
        var draft = ledger.draft(
                alpha.owner(),
                entry(
                        JAN_1,
                        line("1100", "10.00", null, JAN_31),
                        line("1100", "5.00", null, null),
                        line("4000", null, "15.00", null)));
        assertThat(aging(MAR_1).partners()).isEmpty();
        var posted = ledger.post(alpha.owner(), draft.id(), Optional.of(JAN_20));
        assertThat(find(item(posted, 1)).due()).isEqualTo(JAN_31);
        assertThat(find(item(posted, 2)).due()).isEqualTo(JAN_20);
        var read = alpha.daftar().read().entries().find(alpha.books(), posted.id());
        assertThat(read.orElseThrow().posted()).contains(posted);
    }

    @Test
    void what_is_settled_is_open_no_more_from_that_day_on_and_was_before() {
        var invoice = invoice(JAN_1, JAN_31, "100.00");
        var payment = payment(JAN_20, "60.00");
        var made = write(() -> items.allocate(alpha.owner(), invoice, payment, aed("60.00"), JAN_1));
        assertThat(made.effective()).isEqualTo(JAN_20);
        assertThat(find(invoice).left()).isEqualTo(aed("40.00"));
        assertThat(find(payment).settledOn()).contains(JAN_20);
        assertThat(row(JAN_20.minusDays(1)).current()).isEqualTo(aed("100.00"));
        assertThat(row(JAN_20).current()).isEqualTo(aed("40.00"));
        assertThat(row(JAN_20).unallocated()).isEqualTo(aed("0.00"));
        assertThat(subledger().allocations(alpha.books(), invoice)).containsExactly(made);
        assertThat(subledger().allocations(alpha.books(), payment)).containsExactly(made);
    }

    @Test
    void what_is_released_is_open_again_from_that_day_on_and_can_be_settled_again_then() {
        var invoice = invoice(JAN_1, JAN_31, "100.00");
        var cheque = payment(JAN_20, "100.00");
        var made = write(() -> items.allocate(alpha.owner(), invoice, cheque, aed("100.00"), JAN_20));
        var bounced = write(() -> items.release(alpha.owner(), made.id(), JAN_31));
        assertThat(bounced.releases()).contains(made.id());
        assertThat(row(JAN_20.minusDays(1)).current()).isEqualTo(aed("100.00"));
        assertThat(aging(JAN_20).partners()).isEmpty();
        assertThat(row(JAN_31).current()).isEqualTo(aed("100.00"));
        assertThat(row(JAN_31).unallocated()).isEqualTo(aed("-100.00"));
        assertThat(write(() -> items.allocate(alpha.owner(), invoice, cheque, aed("1.00"), JAN_20))
                        .effective())
                .isEqualTo(JAN_31);
        refused("invalid_transition", () -> items.release(alpha.owner(), made.id(), MAR_1));
        refused("invalid_transition", () -> items.release(alpha.owner(), bounced.id(), MAR_1));
        refused(
                "not_found",
                () -> items.release(
                        alpha.owner(), new AllocationId(invoice.entry().value()), MAR_1));
    }

    @Test
    void amounts_grow_old_by_the_day_of_which_thirty_make_a_bucket() {
        invoice(JAN_1, JAN_31, "7.00");
        assertThat(row(JAN_31).current()).isEqualTo(aed("7.00"));
        assertThat(row(JAN_31.plusDays(1)).days1To30()).isEqualTo(aed("7.00"));
        assertThat(row(JAN_31.plusDays(30)).days1To30()).isEqualTo(aed("7.00"));
        assertThat(row(JAN_31.plusDays(31)).days31To60()).isEqualTo(aed("7.00"));
        assertThat(row(JAN_31.plusDays(60)).days31To60()).isEqualTo(aed("7.00"));
        assertThat(row(JAN_31.plusDays(61)).days61To90()).isEqualTo(aed("7.00"));
        assertThat(row(JAN_31.plusDays(90)).days61To90()).isEqualTo(aed("7.00"));
        assertThat(row(JAN_31.plusDays(91)).over90()).isEqualTo(aed("7.00"));
        assertThat(row(LocalDate.of(9999, 12, 31)).over90()).isEqualTo(aed("7.00"));
    }

    @Test
    void what_is_owed_to_vendors_is_positive_too() {
        var vendor = alpha.party("Vendor", PartyRole.VENDOR).id();
        var bill = alpha.line("2000", null, "80.00", vendor, JAN_31);
        alpha.daftar().ledger().record(alpha.owner(), entry(JAN_1, alpha.line("5000", "80.00", null), bill));
        var aging = subledger().aging(alpha.books(), Control.PAYABLE, JAN_20, Optional.of(vendor.value()));
        assertThat(aging.total()).isEqualTo(aed("80.00"));
        assertThat(aging.partners()).singleElement().satisfies(row -> assertThat(row.current())
                .isEqualTo(aed("80.00")));
        assertThat(aging(JAN_20).partners()).isEmpty();
    }

    @Test
    void a_payment_settles_what_is_due_first() {
        var second = invoice(JAN_1, JAN_31, "100.00");
        var first = invoice(JAN_20, JAN_20, "100.00");
        var third = invoice(JAN_1, MAR_1, "100.00");
        var payment = payment(MAR_1, "250.00");
        var made = write(() -> items.settleOldest(alpha.owner(), payment, MAR_1));
        assertThat(made)
                .extracting(Allocation::debit, Allocation::amount)
                .containsExactly(
                        Tuple.tuple(first, aed("100.00")),
                        Tuple.tuple(second, aed("100.00")),
                        Tuple.tuple(third, aed("50.00")));
        assertThat(find(payment).isSettled()).isTrue();
        var more = payment(MAR_1, "80.00");
        assertThat(write(() -> items.settleOldest(alpha.owner(), more, MAR_1))).hasSize(1);
        assertThat(row(MAR_1).unallocated()).isEqualTo(aed("-30.00"));
        assertThat(write(() -> items.settleOldest(alpha.owner(), more, MAR_1))).isEmpty();
    }

    @Test
    void R56_an_invoice_is_settled_once_and_a_second_payment_stays_as_credit() {
        var invoice = invoice(JAN_1, JAN_31, "100.00");
        var once = payment(JAN_20, "100.00");
        var twice = payment(JAN_20, "100.00");
        write(() -> items.allocate(alpha.owner(), invoice, once, aed("100.00"), JAN_20));
        refused("beyond_open", () -> items.allocate(alpha.owner(), invoice, twice, aed("100.00"), JAN_20));
        refused("beyond_open", () -> items.allocate(alpha.owner(), invoice, twice, aed("0.01"), JAN_20));
        assertThat(row(JAN_20).unallocated()).isEqualTo(aed("-100.00"));
        assertThat(row(JAN_20).current()).isEqualTo(aed("0.00"));
    }

    @Test
    void what_does_not_fit_is_refused_and_leaves_no_trace() {
        var invoice = invoice(JAN_1, JAN_31, "100.00");
        var payment = payment(JAN_20, "60.00");
        var other = alpha.client("Other client").id();
        var theirs = item(
                alpha.daftar()
                        .ledger()
                        .record(
                                alpha.owner(),
                                entry(
                                        JAN_20,
                                        alpha.line("1010", "60.00", null),
                                        alpha.line("1100", null, "60.00", other, JAN_20))),
                2);
        var payable = item(
                alpha.daftar()
                        .ledger()
                        .record(
                                alpha.owner(),
                                entry(
                                        JAN_20,
                                        alpha.line("5000", "60.00", null),
                                        alpha.line("2000", null, "60.00", client, JAN_20))),
                2);
        var beta = Company.founded(installation.daftar());
        var before = facts();
        refused("other_partner", () -> items.allocate(alpha.owner(), invoice, theirs, aed("1.00"), JAN_20));
        refused("other_account", () -> items.allocate(alpha.owner(), invoice, payable, aed("1.00"), JAN_20));
        refused("same_side", () -> items.allocate(alpha.owner(), invoice, invoice, aed("1.00"), JAN_20));
        refused("same_side", () -> items.allocate(alpha.owner(), payment, invoice, aed("1.00"), JAN_20));
        refused("not_positive", () -> items.allocate(alpha.owner(), invoice, payment, aed("0.00"), JAN_20));
        refused("not_positive", () -> items.allocate(alpha.owner(), invoice, payment, aed("-1.00"), JAN_20));
        refused("beyond_open", () -> items.allocate(alpha.owner(), invoice, payment, aed("60.01"), JAN_20));
        refused(
                "currency_not_supported",
                () -> items.allocate(alpha.owner(), invoice, payment, Money.of("1.00 USD"), JAN_20));
        refused(
                "not_found",
                () -> items.allocate(alpha.owner(), new OpenItemId(invoice.entry(), 2), payment, aed("1.00"), JAN_20));
        refused(
                "validation_failed",
                () -> items.allocate(alpha.owner(), invoice, payment, aed("1.00"), LocalDate.of(2900, 1, 1)));
        assertThatThrownBy(() -> installation
                        .storage()
                        .transactions()
                        .write(beta.owner(), () -> items.allocate(beta.owner(), invoice, payment, aed("1.00"), JAN_20)))
                .satisfies(code("not_found"));
        assertThat(find(invoice).left()).isEqualTo(aed("100.00"));
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void nothing_is_settled_in_a_locked_period_so_that_its_aging_stays_as_it_was() {
        var invoice = invoice(JAN_1, JAN_31, "100.00");
        var payment = payment(JAN_20, "60.00");
        var made = write(() -> items.allocate(alpha.owner(), invoice, payment, aed("10.00"), JAN_20));
        var january = aging(JAN_31);
        alpha.daftar().ledger().lockThrough(alpha.owner(), Optional.of(JAN_31));
        refused("period_locked", () -> items.allocate(alpha.owner(), invoice, payment, aed("50.00"), JAN_20));
        refused("period_locked", () -> items.release(alpha.owner(), made.id(), JAN_20));
        write(() -> items.allocate(alpha.owner(), invoice, payment, aed("50.00"), MAR_1));
        write(() -> items.release(alpha.owner(), made.id(), MAR_1));
        assertThat(aging(JAN_31)).isEqualTo(january);
        assertThat(aging(MAR_1)).isNotEqualTo(january);
    }

    @Test
    void a_reversal_settles_what_is_still_open_of_what_it_reverses() {
        var posted = alpha.daftar().ledger().record(alpha.owner(), invoiceEntry(JAN_1, JAN_31, "100.00"));
        var invoice = item(posted, 1);
        var payment = payment(JAN_20, "30.00");
        write(() -> items.allocate(alpha.owner(), invoice, payment, aed("30.00"), JAN_20));
        var reversal = alpha.daftar().ledger().reverse(alpha.owner(), posted.id(), JAN_31, Optional.empty());
        assertThat(find(invoice).settledOn()).contains(JAN_31);
        assertThat(find(item(reversal, 1)).open()).isEqualTo(aed("-30.00"));
        assertThat(aging(JAN_31).total()).isEqualTo(aed("-30.00"));
        assertThat(row(JAN_31.minusDays(1)).current()).isEqualTo(aed("70.00"));
    }

    @Test
    void of_many_who_want_to_settle_one_item_at_once_one_does_and_the_others_are_told_why() throws Exception {
        var invoice = invoice(JAN_1, JAN_31, "100.00");
        var racers = new ArrayList<Callable<String>>();
        for (int i = 0; i < 16; i++) {
            var payment = payment(JAN_20, "100.00");
            racers.add(() -> {
                try {
                    write(() -> items.allocate(alpha.owner(), invoice, payment, aed("100.00"), JAN_20));
                    return "settled";
                } catch (Refused refused) {
                    return refused.refusal().code();
                }
            });
        }
        var pool = Executors.newFixedThreadPool(16);
        var outcomes = new ArrayList<String>();
        for (var outcome : pool.invokeAll(racers)) outcomes.add(outcome.get());
        pool.shutdown();
        assertThat(outcomes).containsOnly("settled", "beyond_open");
        assertThat(outcomes).containsOnlyOnce("settled");
        assertThat(row(JAN_20).unallocated()).isEqualTo(aed("-1500.00"));
        assertThat(subledger().allocations(alpha.books(), invoice)).hasSize(1);
    }

    @Test
    void what_was_open_on_a_day_is_listed_page_by_page_in_the_order_in_which_it_is_due() {
        var all = new ArrayList<OpenItemId>();
        for (int i = 0; i < 7; i++) all.add(invoice(JAN_1.plusDays(i), JAN_31.plusDays(i % 3), "10.00"));
        var payment = payment(MAR_1, "10.00");
        write(() -> items.settleOldest(alpha.owner(), payment, MAR_1));
        assertThat(listed(JAN_20, true)).hasSize(7).containsAll(all);
        assertThat(listed(MAR_1, true)).hasSize(6).doesNotContain(payment).doesNotContain(all.get(0));
        var backwards = new ArrayList<>(listed(JAN_20, false));
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(listed(JAN_20, true));
        var foreign = new Subledger.Selection(
                Optional.empty(),
                Optional.of(Company.founded(installation.daftar()).account("1100")),
                Optional.empty(),
                JAN_20);
        assertThatThrownBy(() -> subledger().open(alpha.books(), foreign, page(true, Optional.empty())))
                .satisfies(code("not_found"));
    }

    private List<OpenItemId> listed(LocalDate day, boolean ascending) {
        var selection = new Subledger.Selection(
                Optional.of(client.value()), Optional.of(alpha.account("1100")), Optional.of(Control.RECEIVABLE), day);
        var listed = new ArrayList<OpenItemId>();
        Optional<Page.Position> after = Optional.empty();
        do {
            var page = subledger().open(alpha.books(), selection, page(ascending, after));
            page.rows().forEach(row -> listed.add(row.id()));
            after = page.next();
            if (after.isEmpty()) assertThat(listed).hasSize((int) page.total());
        } while (after.isPresent());
        return listed;
    }

    private static Page.Request<Subledger.ItemSort> page(boolean ascending, Optional<Page.Position> after) {
        return new Page.Request<>(Subledger.ItemSort.DUE_DATE, ascending, 3, after);
    }

    private OpenItemId invoice(LocalDate day, LocalDate due, String amount) {
        return item(alpha.daftar().ledger().record(alpha.owner(), invoiceEntry(day, due, amount)), 1);
    }

    private DraftEntry invoiceEntry(LocalDate day, LocalDate due, String amount) {
        return entry(day, line("1100", amount, null, due), line("4000", null, amount, null));
    }

    private OpenItemId payment(LocalDate day, String amount) {
        var entry = entry(day, line("1010", amount, null, null), line("1100", null, amount, null));
        return item(alpha.daftar().ledger().record(alpha.owner(), entry), 2);
    }

    private DraftEntry.Line line(
            String code, @Nullable String debit, @Nullable String credit, @Nullable LocalDate due) {
        var line = alpha.line(code, debit, credit);
        return new DraftEntry.Line(
                line.account(),
                line.debit(),
                line.credit(),
                Optional.empty(),
                code.equals("1100") ? Optional.of(client.value()) : Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(due));
    }

    private static DraftEntry entry(LocalDate day, DraftEntry.Line... lines) {
        return new DraftEntry(day, Optional.empty(), Optional.empty(), JournalCode.GENERAL, List.of(lines));
    }

    private static OpenItemId item(PostedEntry entry, int line) {
        return new OpenItemId(entry.id(), line);
    }

    private OpenItem find(OpenItemId id) {
        return subledger().find(alpha.books(), id).orElseThrow();
    }

    private Aging aging(LocalDate day) {
        return subledger().aging(alpha.books(), Control.RECEIVABLE, day, Optional.empty());
    }

    private Aging.Row row(LocalDate day) {
        return subledger()
                .aging(alpha.books(), Control.RECEIVABLE, day, Optional.of(client.value()))
                .partners()
                .get(0);
    }

    private Subledger subledger() {
        return alpha.daftar().read().subledger();
    }

    private int facts() {
        return alpha.daftar().read().auditTrail().after(alpha.books(), 0, 1000).size();
    }

    private <T> T write(Supplier<T> work) {
        return installation.storage().transactions().write(alpha.owner(), work);
    }

    private void refused(String code, Supplier<?> work) {
        assertThatThrownBy(() -> write(work)).satisfies(code(code));
    }

    private static Consumer<Throwable> code(String code) {
        return thrown -> assertThat(((Refused) thrown).refusal().code()).isEqualTo(code);
    }
}
