package org.daftar.persistence.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.Trade.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.access.Role;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.banking.Charges;
import org.daftar.model.banking.TransactionType;
import org.daftar.model.banking.Transfer;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Page;
import org.daftar.model.party.PartyRole;
import org.daftar.model.payments.Payment.Direction;
import org.daftar.model.payments.Payment.Method;
import org.daftar.model.payments.Payment.Purpose;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Race;
import org.daftar.persistence.Trade;
import org.daftar.ports.banking.NewBatch;
import org.daftar.ports.banking.query.Batches;
import org.daftar.ports.banking.query.Batches.BatchSort;
import org.daftar.ports.payments.NewPayment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchTest extends OnBothDatabases {

    private House house;

    @BeforeEach
    void open() {
        house = House.of(alpha);
    }

    @Test
    void a_batch_holds_its_payments_as_they_were_whatever_becomes_of_the_partner() {
        var first = house.paid("12500");
        var second = house.paid("3150.75");
        var batch = export(house.batch(first, second));
        assertThat(batch.reference()).isEqualTo("BATCH-" + batch.made().getYear() + "-0001");
        assertThat(batch.count()).isEqualTo(2);
        assertThat(batch.total()).isEqualTo(Company.aed("15650.75"));
        var members = members(batch);
        house.pay(house.trade().vendor().id(), "AE070331234567890123456", "Somebody else");
        assertThat(batches().find(alpha.books(), batch.id())).contains(batch);
        assertThat(members(batch)).isEqualTo(members);
        assertThat(members)
                .extracting(Transfer::place, Transfer::payment, Transfer::reference, member -> member.beneficiary()
                        .iban()
                        .value())
                .containsExactly(
                        tuple(1, first.id(), "PAY/2026/00001", House.VENDORS_IBAN),
                        tuple(2, second.id(), "PAY/2026/00002", House.VENDORS_IBAN));
    }

    @Test
    void R56_a_payment_is_exported_once_unless_somebody_asks_for_it_again() {
        var first = house.paid("10");
        var second = house.paid("20");
        var batch = export(house.batch(first));
        assertThat(exportable()).containsExactly(second.id());
        assertThat(flaws(() -> export(house.batch(second, first))))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(tuple("paymentIds[1]", "already_exported"));
        refused("already_exported", () -> export(house.batch(first)));
        assertThat(exportable()).containsExactly(second.id());
        var again = export(House.batch(BatchFormat.CSV, true, House.ids(first, second)));
        assertThat(members(again)).extracting(Transfer::again).containsExactly(true, false);
        assertThat(exportable()).isEmpty();
        assertThat(batches().holding(alpha.books(), List.of(first.id(), second.id())))
                .isEqualTo(Map.of(first.id(), again.id(), second.id(), again.id()));
        assertThat(again.made()).as("no two files bear one second").isAfter(batch.made());
        assertThat(batches().list(alpha.books(), true, page()).rows()).containsExactly(again, batch);
    }

    @Test
    void what_cannot_go_into_the_file_stops_it_with_every_payment_and_field_named() {
        var good = house.paid("10");
        var draft = daftar.payments().draft(alpha.owner(), house.trade().paid("1"));
        var receipt = daftar.payments().record(alpha.owner(), house.trade().receipt("2"));
        var cash = daftar.payments().record(alpha.owner(), by(Method.CASH, "1000"));
        var elsewhere = daftar.payments().record(alpha.owner(), by(Method.ELSEWHERE, "1010"));
        var other = daftar.payments().record(alpha.owner(), by(Method.BANK_TRANSFER, "1000"));
        var unknown = new PaymentId(new UUID(0, 9));
        var nobody = alpha.party("No Bank LLC", PartyRole.VENDOR);
        var unpaid =
                daftar.payments().record(alpha.owner(), Trade.payment(Direction.OUTBOUND, Purpose.TRADE, nobody, "3"));
        var arab = alpha.party("شركة الخليج", PartyRole.VENDOR);
        house.pay(arab.id(), "AE070331234567890123456", "شركة الخليج");
        var arabic =
                daftar.payments().record(alpha.owner(), Trade.payment(Direction.OUTBOUND, Purpose.TRADE, arab, "4"));
        var wanted = List.of(
                good.id(),
                draft.id(),
                receipt.id(),
                cash.id(),
                elsewhere.id(),
                other.id(),
                unknown,
                unpaid.id(),
                arabic.id(),
                good.id());
        assertThat(flaws(() -> export(House.batch(BatchFormat.UAEFTS, false, wanted))))
                .extracting(flaw -> flaw.path() + " " + flaw.code())
                .contains(
                        "paymentIds[1].status not_posted",
                        "paymentIds[2].direction not_outbound",
                        "paymentIds[3].method not_bank_transfer",
                        "paymentIds[4].method not_bank_transfer",
                        "paymentIds[5].accountId other_account",
                        "paymentIds[6] unknown_payment",
                        "paymentIds[7].partner.bank no_bank_details",
                        "paymentIds[8].partner.bank.accountName no_latin_name",
                        "paymentIds[9] repeated")
                .noneMatch(told -> told.startsWith("paymentIds[0]"));
        assertThat(flaws(() -> export(House.batch(BatchFormat.UAEFTS, false, wanted)))
                        .toString())
                .as("an IBAN is nobody's business")
                .doesNotContain("AE07");
        assertThat(batches().list(alpha.books(), true, page()).rows()).isEmpty();
        assertThat(members(export(House.batch(BatchFormat.CSV, false, List.of(arabic.id())))))
                .as("CSV takes any letters")
                .hasSize(1);
    }

    @Test
    void what_the_company_lacks_for_the_format_is_named_too() {
        var bare = House.of(Company.founded(daftar));
        var payment = bare.paid("10");
        var late = new NewBatch(
                BatchFormat.UAEFTS,
                List.of(payment.id()),
                Optional.of(new UUID(0, 1)),
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of(new TransactionType("GDS")),
                Charges.OUR,
                true,
                false,
                Map.of());
        assertThat(flaws(() -> daftar.batching().export(bare.company().owner(), late)))
                .extracting(flaw -> flaw.path() + " " + flaw.code())
                .containsExactly("valueDate in_the_past", "accountId no_bank_account");
        var withdrawn = new NewBatch(
                BatchFormat.UAEFTS,
                List.of(payment.id()),
                Optional.of(bare.account().account().value()),
                Optional.empty(),
                Optional.of(new TransactionType("GDS")),
                Charges.OUR,
                true,
                false,
                Map.of());
        assertThat(flaws(() -> daftar.batching().export(bare.company().owner(), withdrawn)))
                .extracting(flaw -> flaw.path() + " " + flaw.code())
                .containsExactly("purposeCode withdrawn");
        House.describe(bare.company(), new Change.Clear<>(), new Change.Clear<>());
        assertThat(flaws(() -> daftar.batching().export(bare.company().owner(), bare.batch(payment))))
                .extracting(flaw -> flaw.path() + " " + flaw.code())
                .containsExactly("company.legalName missing", "company.address missing");
    }

    @Test
    void the_beneficiary_reads_which_of_its_documents_are_paid() {
        var bill =
                house.trade().posted(house.trade().bill("GS-118", house.trade().line("1", "100", "STANDARD", "6030")));
        var paid = daftar.payments().record(alpha.owner(), house.trade().paid("105", share(bill, "105")));
        var free = house.paid("7");
        assertThat(members(export(house.batch(paid, free))))
                .extracting(Transfer::remittance)
                .containsExactly("GS-118", "تحويل 17");
    }

    @Test
    void R56_of_many_who_export_the_same_payments_at_once_one_wins() throws Exception {
        var payments = new ArrayList<PaymentId>();
        for (int i = 1; i <= 5; i++) payments.add(house.paid("10").id());
        int won = Race.won(12, "already_exported", () -> export(House.batch(BatchFormat.UAEFTS, false, payments)));
        assertThat(won).isEqualTo(1);
        assertThat(batches().list(alpha.books(), true, page()).rows()).hasSize(1);
    }

    @Test
    void a_batch_of_more_than_is_read_at_once_is_read_whole_and_in_order() {
        var payments = installation.storage().transactions().write(alpha.owner(), () -> {
            var paid = new ArrayList<PaymentId>();
            for (int i = 0; i <= InPieces.PIECE; i++) paid.add(house.paid("1").id());
            return paid;
        });
        var batch = export(House.batch(BatchFormat.UAEFTS, false, payments));
        assertThat(members(batch)).extracting(Transfer::payment).isEqualTo(payments);
        assertThat(batch.total()).isEqualTo(Company.aed(InPieces.PIECE + 1 + ".00"));
    }

    @Test
    void whoever_may_not_export_is_refused_and_another_companys_payment_is_unknown() {
        var payment = house.paid("10");
        var owner = alpha.owner();
        var viewer = new Caller(owner.books(), owner.user(), Role.MEMBER.permissions(), owner.origin());
        refused("forbidden", () -> daftar.batching().export(viewer, house.batch(payment)));
        var other = House.of(Company.founded(daftar));
        assertThat(flaws(() -> daftar.batching().export(other.company().owner(), other.batch(payment))))
                .extracting(Flaw::code)
                .containsExactly("unknown_payment");
        var batch = export(house.batch(payment));
        assertThat(batches().find(other.company().books(), batch.id())).isEmpty();
        assertThat(batches().transfers(other.company().books(), batch.id())).isExhausted();
    }

    private NewPayment by(Method method, String account) {
        var wanted = house.trade().paid("5");
        return new NewPayment(
                wanted.direction(),
                wanted.purpose(),
                wanted.partner(),
                wanted.amount(),
                wanted.date(),
                method,
                Optional.of(alpha.account(account)),
                wanted.reference(),
                wanted.shares());
    }

    private Batch export(NewBatch wanted) {
        return daftar.batching().export(alpha.owner(), wanted);
    }

    private List<Transfer> members(Batch batch) {
        return read(batches().transfers(alpha.books(), batch.id()));
    }

    private static <T> List<T> read(Iterator<T> members) {
        var read = new ArrayList<T>();
        members.forEachRemaining(read::add);
        return read;
    }

    private List<PaymentId> exportable() {
        var page = batches().exportable(alpha.books(), page());
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(RecordedPayment::id).toList();
    }

    private static Page.Request<BatchSort> page() {
        return new Page.Request<>(BatchSort.CREATED_AT, false, 50, Optional.empty());
    }

    private Batches batches() {
        return daftar.read().batches();
    }
}
