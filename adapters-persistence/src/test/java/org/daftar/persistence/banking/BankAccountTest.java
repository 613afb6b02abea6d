package org.daftar.persistence.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;

import java.util.Optional;
import org.daftar.model.banking.BankAccount;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Subtype;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.banking.BankAccountRegister.BankAccountChange;
import org.daftar.ports.banking.BankAccountRegister.NewBankAccount;
import org.daftar.ports.banking.query.BankAccounts;
import org.junit.jupiter.api.Test;

class BankAccountTest extends OnBothDatabases {

    private static final Iban NBD = new Iban("AE140261015000000101101");
    private static final Iban FAB = new Iban("AE700350000004200770011");
    private static final Iban MASHREQ = new Iban("AE070331234567890123456");

    @Test
    void the_first_is_the_companys_bank_and_the_next_gets_an_account_of_its_own() {
        var first = open(NBD, Optional.empty(), false);
        assertThat(first.account()).isEqualTo(alpha.account("1010"));
        assertThat(first.usual()).isTrue();
        var second = open(FAB, Optional.empty(), false);
        var account =
                daftar.read().accounts().find(alpha.books(), second.account()).orElseThrow();
        assertThat(account.code().value()).isEqualTo("1010-1");
        assertThat(account.subtype()).isEqualTo(Subtype.BANK);
        assertThat(accounts().all(alpha.books())).containsExactly(first, second);
        assertThat(accounts().byIban(alpha.books(), FAB)).contains(second);
        assertThat(accounts().ofAccount(alpha.books(), first.account())).contains(first);
        assertThat(accounts().find(alpha.books(), second.id())).contains(second);
    }

    @Test
    void one_of_them_is_the_usual_one() {
        var first = open(NBD, Optional.empty(), true);
        var second = open(FAB, Optional.empty(), true);
        assertThat(accounts().find(alpha.books(), first.id()).orElseThrow().usual())
                .isFalse();
        assertThat(flaws(() -> daftar.bankAccounts()
                        .revise(alpha.owner(), second.id(), change(Change.keep(), new Change.Set<>(false)))))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(tuple("isDefault", "one_is_needed"));
        daftar.bankAccounts().revise(alpha.owner(), first.id(), change(Change.keep(), new Change.Set<>(true)));
        assertThat(accounts().all(alpha.books())).extracting(BankAccount::usual).containsExactly(true, false);
    }

    @Test
    void an_IBAN_and_an_account_of_the_ledger_stand_for_one_bank_account() {
        var first = open(NBD, Optional.empty(), false);
        refused("duplicate", () -> open(NBD, Optional.empty(), false));
        refused("taken", () -> open(FAB, Optional.of(first.account()), false));
        refused("no_bank", () -> open(FAB, Optional.of(alpha.account("1000")), false));
        var second = open(FAB, Optional.empty(), false);
        refused("duplicate", () -> daftar.bankAccounts()
                .revise(alpha.owner(), second.id(), change(new Change.Set<>(NBD), Change.keep())));
        refused("validation_failed", () -> daftar.bankAccounts()
                .revise(alpha.owner(), first.id(), change(new Change.Set<>(MASHREQ), Change.keep())));
        assertThat(accounts().all(alpha.books())).containsExactly(first, second);
    }

    private BankAccount open(Iban iban, Optional<AccountId> account, boolean usual) {
        var wanted = new NewBankAccount(
                "Account " + iban,
                iban,
                "A bank",
                Optional.of(new Bic("EBILAEAD")),
                iban.equals(NBD) ? Optional.of(new RoutingCode("302620122")) : Optional.empty(),
                account,
                usual);
        return daftar.bankAccounts().open(alpha.owner(), wanted);
    }

    private static BankAccountChange change(Change<Iban> iban, Change<Boolean> usual) {
        return new BankAccountChange(
                Change.keep(), iban, Change.keep(), Change.keep(), Change.keep(), usual, Optional.empty());
    }

    private BankAccounts accounts() {
        return daftar.read().bankAccounts();
    }
}
