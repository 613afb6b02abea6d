package org.daftar.bootstrap.demo;

import java.util.Optional;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.ports.banking.BankAccountRegister.NewBankAccount;
import org.daftar.ports.ledger.CompanyRegister.LetterheadChange;
import org.daftar.ports.ledger.CompanyRegister.ProfileChange;
import org.daftar.services.Daftar;

/** From where the demo company pays, and what files for banks say of it. */
final class DemoBank {

    private DemoBank() {}

    static AccountId open(Daftar daftar, Caller caller) {
        daftar.companies()
                .revise(
                        caller,
                        new ProfileChange(
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                new Change.Set<>("PO Box 12345 Dubai"),
                                LetterheadChange.none(),
                                Change.keep(),
                                new Change.Set<>("987654"),
                                Change.keep(),
                                Change.keep(),
                                Optional.empty()));
        return daftar.bankAccounts()
                .open(
                        caller,
                        new NewBankAccount(
                                "Main account",
                                new Iban("AE140261015000000101101"),
                                "Emirates NBD",
                                Optional.of(new Bic("EBILAEAD")),
                                Optional.of(new RoutingCode("302620122")),
                                Optional.empty(),
                                true))
                .account();
    }
}
