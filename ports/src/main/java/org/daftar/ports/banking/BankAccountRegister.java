package org.daftar.ports.banking;

import java.util.Optional;
import org.daftar.model.banking.BankAccount;
import org.daftar.model.banking.BankAccountId;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.ledger.AccountId;

/** Verbs on the company's own accounts with banks. Need BANK_WRITE and ACCOUNT_WRITE, since each is an account of the ledger, too. */
public interface BankAccountRegister {

    /**
     * Refuses an IBAN that is registered, a routing code of another bank, and an account of the ledger that is no active one of a bank
     * or stands for another. The first becomes the usual one.
     */
    BankAccount open(Caller caller, NewBankAccount wanted);

    /** Merges what was sent; the rules are those of {@link #open}. The usual one stays so until another becomes it. */
    BankAccount revise(Caller caller, BankAccountId id, BankAccountChange change);

    /** @param account empty for the company's bank, where no account stands for it yet, else for a new one */
    record NewBankAccount(
            String name,
            Iban iban,
            String bankName,
            Optional<Bic> bic,
            Optional<RoutingCode> routingCode,
            Optional<AccountId> account,
            boolean usual) {}

    /** @param version refuse when the account has another by now */
    record BankAccountChange(
            Change<String> name,
            Change<Iban> iban,
            Change<String> bankName,
            Change<Bic> bic,
            Change<RoutingCode> routingCode,
            Change<Boolean> usual,
            Optional<Long> version) {}
}
