package org.daftar.persistence.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.faults;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.banking.Charges;
import org.daftar.model.banking.TransactionType;
import org.daftar.model.banking.Transfer;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.party.Address;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.PartyRole;
import org.daftar.model.payments.Payment.Direction;
import org.daftar.model.payments.Payment.Purpose;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Trade;
import org.daftar.persistence.party.Changes;
import org.daftar.ports.banking.BankAccountRegister.NewBankAccount;
import org.daftar.ports.banking.NewBatch;
import org.daftar.ports.banking.NewBatch.Special;
import org.daftar.ports.payments.NewPayment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each format of a file cannot do without, with the place and the code of every fault. */
class RefusedBatchesTest extends OnBothDatabases {

    private static final String SAUDI = "SA0380000000608010167519";
    private static final Optional<Bic> BIC = Optional.of(new Bic("CBDUAEAD"));
    private static final Optional<RoutingCode> ROUTING = Optional.of(new RoutingCode("302620122"));

    private House house;

    @BeforeEach
    void open() {
        house = House.of(alpha);
    }

    @Test
    void every_payment_says_what_it_is_for_and_every_bank_how_it_is_reached() {
        var payments = List.of(
                house.paid("1").id(),
                to("Riyadh Steel", SAUDI, BIC, "AED"),
                to("Unreachable", House.VENDORS_IBAN, Optional.empty(), "AED"),
                to("Dollars", House.VENDORS_IBAN, BIC, "USD"),
                daftar.payments().draft(alpha.owner(), house.trade().paid("1")).id());
        var special = Map.of(payments.get(0), type("ZZZ"));
        var others = List.of(
                "paymentIds[0].purposeCode unknown",
                "paymentIds[3].partner.bank.currency currency_not_supported",
                "paymentIds[4].status not_posted");
        assertThat(faults(() -> export(BatchFormat.CSV, payments, special))).isEqualTo(others);
        var ofBanks = List.of(
                "paymentIds[0].purposeCode unknown",
                "paymentIds[1].purposeCode missing",
                "paymentIds[2].purposeCode missing",
                "paymentIds[3].purposeCode missing",
                "paymentIds[4].purposeCode missing",
                "paymentIds[2].partner.bank.routingCode missing",
                "paymentIds[3].partner.bank.currency currency_not_supported",
                "paymentIds[4].status not_posted");
        assertThat(faults(() -> export(BatchFormat.PAIN_001, payments, special)))
                .isEqualTo(ofBanks);
        var ofTheEmirates = new ArrayList<>(ofBanks);
        ofTheEmirates.add(5, "paymentIds[1].partner.bank.iban not_a_uae_iban");
        assertThat(faults(() -> export(BatchFormat.UAEFTS, payments, special))).isEqualTo(ofTheEmirates);
    }

    @Test
    void a_file_of_ISO_20022_has_one_who_bears_the_charges() {
        var payment = house.paid("1").id();
        var ours = Map.of(payment, new Special(type("GDI").type(), Optional.of(Charges.OUR), Optional.empty()));
        assertThat(faults(() -> export(BatchFormat.PAIN_001, List.of(payment), ours)))
                .containsExactly("paymentIds[0].chargeBearer one_per_file");
        var exported = export(BatchFormat.UAEFTS, List.of(payment), ours);
        assertThat(members(exported)).extracting(Transfer::charges).containsExactly(Charges.OUR);
        var shared = Map.of(payment, new Special(type("GDI").type(), Optional.of(Charges.SHA), Optional.empty()));
        var again = new NewBatch(
                BatchFormat.PAIN_001,
                List.of(payment),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Charges.SHA,
                false,
                true,
                shared);
        assertThat(daftar.batching().export(alpha.owner(), again).count()).isEqualTo(1);
    }

    @Test
    void a_card_is_no_account_that_a_vendor_is_paid_to() {
        var ali = alpha.party("Ali Hassan", PartyRole.VENDOR, PartyRole.EMPLOYEE);
        daftar.parties()
                .payTo(
                        alpha.owner(),
                        ali.id(),
                        new BankDetails(
                                new AccountNumber("1234567890123456"),
                                Optional.empty(),
                                ROUTING,
                                Optional.empty(),
                                Optional.empty(),
                                BankDetails.USUAL_CURRENCY));
        var payment = paid(Trade.payment(Direction.OUTBOUND, Purpose.TRADE, ali, "3"));
        assertThat(faults(() -> export(house.batch(payment))))
                .containsExactly("paymentIds[0].partner.bank.iban not_an_iban");
    }

    @Test
    void the_account_that_pays_is_such_as_the_format_names() {
        var abroad = daftar.bankAccounts()
                .open(
                        alpha.owner(),
                        new NewBankAccount(
                                "Abroad",
                                new Iban(SAUDI),
                                "A bank",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false))
                .id()
                .value();
        assertThat(faults(() -> nothing(BatchFormat.UAEFTS, abroad)))
                .containsExactly("bankAccount.swift missing", "bankAccount.iban not_a_uae_iban", "paymentIds empty");
        assertThat(faults(() -> nothing(BatchFormat.PAIN_001, abroad)))
                .containsExactly("bankAccount.swift missing", "paymentIds empty");
        assertThat(faults(() -> nothing(BatchFormat.CSV, abroad))).containsExactly("paymentIds empty");
        var unknown = new UUID(0, 1);
        assertThat(faults(() -> nothing(BatchFormat.CSV, unknown))).containsExactly("accountId no_bank_account");
    }

    @Test
    void an_amount_has_twelve_digits_at_most_and_so_has_the_sum() {
        var most = house.paid("999999999999.99");
        var more = house.paid("1000000000000");
        var least = house.paid("0.01");
        assertThat(faults(() -> export(house.batch(more)))).containsExactly("paymentIds[0].amount too_large");
        assertThat(faults(() -> export(house.batch(most, least)))).containsExactly("paymentIds too_large");
        assertThat(export(house.batch(most)).total().toDecimal()).isEqualTo(new BigDecimal("999999999999.99"));
    }

    @Test
    void the_beneficiary_is_named_with_street_city_and_an_emirate_that_is_called_otherwise() {
        address("Street 1", "Dubai", "Dubai", "AE");
        assertThat(beneficiary()).isEqualTo("Street 1 Dubai, AE");
        address("Street 2", "Al Ain", "Abu Dhabi", "OM");
        assertThat(beneficiary()).isEqualTo("Street 2 Al Ain Abu Dhabi, OM");
    }

    private void address(String street, String city, String state, String country) {
        var address = new Address(
                Optional.of(street), Optional.of(city), Optional.of(state), Optional.empty(), Optional.of(country));
        daftar.parties().revise(alpha.owner(), house.trade().vendor().id(), Changes.set("billing", address));
    }

    private String beneficiary() {
        var who = members(export(house.batch(house.paid("1")))).get(0).beneficiary();
        return who.address() + ", " + who.country();
    }

    private PaymentId to(String name, String iban, Optional<Bic> bic, String currency) {
        var vendor = alpha.party(name, PartyRole.VENDOR);
        var details = new BankDetails(
                new AccountNumber(iban),
                bic,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Currency.known(currency));
        daftar.parties().payTo(alpha.owner(), vendor.id(), details);
        return paid(Trade.payment(Direction.OUTBOUND, Purpose.TRADE, vendor, "3"))
                .id();
    }

    private RecordedPayment paid(NewPayment wanted) {
        return daftar.payments().record(alpha.owner(), wanted);
    }

    private static Special type(String code) {
        return new Special(Optional.of(new TransactionType(code)), Optional.empty(), Optional.empty());
    }

    private Batch nothing(BatchFormat format, UUID account) {
        return export(new NewBatch(
                format,
                List.of(),
                Optional.of(account),
                Optional.empty(),
                Optional.empty(),
                Charges.SHA,
                false,
                false,
                Map.of()));
    }

    private Batch export(BatchFormat format, List<PaymentId> payments, Map<PaymentId, Special> special) {
        return export(new NewBatch(
                format,
                payments,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Charges.SHA,
                false,
                false,
                special));
    }

    private Batch export(NewBatch wanted) {
        return daftar.batching().export(alpha.owner(), wanted);
    }

    private List<Transfer> members(Batch batch) {
        var members = new ArrayList<Transfer>();
        daftar.read().batches().transfers(alpha.books(), batch.id()).forEachRemaining(members::add);
        return members;
    }
}
