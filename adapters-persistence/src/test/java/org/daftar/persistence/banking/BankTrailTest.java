package org.daftar.persistence.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.faults;
import static org.daftar.persistence.Refusals.refused;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.banking.BankAccount;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.banking.Charges;
import org.daftar.model.banking.TransactionType;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.party.BankDetails;
import org.daftar.persistence.Changing;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Trail;
import org.daftar.ports.banking.BankAccountRegister.BankAccountChange;
import org.daftar.ports.banking.BankAccountRegister.NewBankAccount;
import org.daftar.ports.banking.NewBatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the audit trail tells of bank accounts and files, and what a bank may stumble over. */
class BankTrailTest extends OnBothDatabases {

    private static final String SECOND = "AE700350000004200770011";
    private static final String THIRD = "AE070331234567890123456";

    private House house;

    @BeforeEach
    void open() {
        house = House.of(alpha);
    }

    private List<String> told(Runnable deed) {
        return Trail.told(alpha, "b", deed);
    }

    @Test
    void an_account_is_told_with_what_it_has_and_with_what_changes_and_so_is_the_one_that_yields_to_it() {
        assertThat(told(() -> open(SECOND, Optional.empty(), true)))
                .containsExactly(
                        "bank_account.revised usual", "bank_account.opened name, iban, bankName, bic, account, usual");
        var first = house.account().id();
        var change = Changing.of(BankAccountChange.class, Map.of("name", "Old", "bic", Changing.cleared()));
        assertThat(told(() -> daftar.bankAccounts().revise(alpha.owner(), first, change)))
                .containsExactly("bank_account.revised name, bic");
        var before = now();
        assertThat(before.version()).isEqualTo(3);
        assertThat(told(() -> assertThat(daftar.bankAccounts().revise(alpha.owner(), first, change))
                        .isEqualTo(before)))
                .isEmpty();
        assertThat(now()).isEqualTo(before);
        var stale = Changing.of(BankAccountChange.class, Map.of("name", "New", "version", 2L));
        refused("stale_version", () -> daftar.bankAccounts().revise(alpha.owner(), first, stale));
    }

    @Test
    void an_account_of_the_ledger_is_one_that_is_there_and_a_new_one_has_the_first_number_that_is_free() {
        assertThat(faults(() -> open(SECOND, Optional.of(new AccountId(new UUID(0, 9))), false)))
                .containsExactly("accountId unknown_account");
        var second = open(SECOND, Optional.empty(), false);
        var third = open(THIRD, Optional.empty(), false);
        assertThat(List.of(second.account(), third.account()))
                .containsExactly(alpha.account("1010-1"), alpha.account("1010-2"));
    }

    @Test
    void R89_an_account_of_a_bank_needs_both_permissions() {
        for (var missing : List.of(Permission.BANK_WRITE, Permission.ACCOUNT_WRITE)) {
            var may = EnumSet.copyOf(alpha.owner().permissions());
            may.remove(missing);
            var caller = new Caller(
                    alpha.books(), alpha.owner().user(), may, alpha.owner().origin());
            var change = Changing.of(BankAccountChange.class, Map.of("name", "Mine"));
            refused("forbidden", () -> daftar.bankAccounts().open(caller, wanted(SECOND, Optional.empty(), true)));
            refused("forbidden", () -> daftar.bankAccounts()
                    .revise(caller, house.account().id(), change));
        }
    }

    @Test
    void a_file_is_told_and_warns_of_weekends_and_of_codes_that_do_not_add_up() {
        var monday = LocalDate.now().plusDays(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        assertThat(told(() -> export(monday))).containsExactly("batch.exported reference, format, count, total");
        assertThat(export(monday).warnings()).isEmpty();
        daftar.parties()
                .payTo(
                        alpha.owner(),
                        house.trade().vendor().id(),
                        new BankDetails(
                                new AccountNumber(House.VENDORS_IBAN),
                                Optional.empty(),
                                Optional.of(new RoutingCode("302320123")),
                                Optional.empty(),
                                Optional.empty(),
                                BankDetails.USUAL_CURRENCY));
        var doubt = "The check digit of a routing code is not what it is for other banks: PAY/2026/0000";
        assertThat(export(monday.minusDays(1)).warnings())
                .containsExactly(
                        "Banks of the UAE do not work on " + monday.minusDays(1) + ".", doubt + "5 and 1 more.");
        assertThat(export(monday.minusDays(2)).warnings().get(0))
                .isEqualTo("Banks of the UAE do not work on " + monday.minusDays(2) + ".");
    }

    /** Two payments. */
    private Batch export(LocalDate valueDate) {
        var payments = House.ids(house.paid("1"), house.paid("2"));
        return daftar.batching()
                .export(
                        alpha.owner(),
                        new NewBatch(
                                BatchFormat.UAEFTS,
                                payments,
                                Optional.empty(),
                                Optional.of(valueDate),
                                Optional.of(new TransactionType("GDI")),
                                Charges.SHA,
                                false,
                                false,
                                Map.of()));
    }

    private BankAccount now() {
        return daftar.read()
                .bankAccounts()
                .find(alpha.books(), house.account().id())
                .orElseThrow();
    }

    private BankAccount open(String iban, Optional<AccountId> account, boolean usual) {
        return daftar.bankAccounts().open(alpha.owner(), wanted(iban, account, usual));
    }

    private static NewBankAccount wanted(String iban, Optional<AccountId> account, boolean usual) {
        return new NewBankAccount(
                "Account",
                new Iban(iban),
                "A bank",
                Optional.of(new Bic("EBILAEAD")),
                Optional.empty(),
                account,
                usual);
    }
}
