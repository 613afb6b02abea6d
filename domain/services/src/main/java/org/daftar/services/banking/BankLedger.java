package org.daftar.services.banking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daftar.model.banking.BankAccount;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.Subtype;
import org.daftar.ports.ledger.ChartOfAccounts;
import org.daftar.ports.ledger.ChartOfAccounts.NewAccount;
import org.daftar.ports.ledger.driven.ChartStore;

/** Which account of the ledger a bank account is. */
record BankLedger(ChartOfAccounts chart, ChartStore accounts) {

    /** @throws Refused invalid where the account that is wanted cannot be one of a bank */
    AccountId account(Caller caller, Optional<AccountId> wanted, List<BankAccount> all) {
        if (wanted.isPresent()) return required(caller.books(), wanted.get(), all);
        return accounts.inRole(caller.books(), AccountRole.BANK)
                .filter(account -> isFree(account, all))
                .orElseGet(() -> opened(caller));
    }

    private AccountId required(Books books, AccountId wanted, List<BankAccount> all) {
        var account = accounts.find(books, wanted)
                .orElseThrow(() -> refused("unknown_account", "There is no account " + wanted + " in this company."));
        if (!account.active() || account.subtype() != Subtype.BANK)
            throw refused("no_bank", words(account) + " is not an active account of a bank. Choose one that is.");
        if (!isFree(wanted, all))
            throw refused(
                    "taken", words(account) + " stands for another bank account. Choose another, or leave it out.");
        return wanted;
    }

    /** Beside the company's bank: its code, and the first number that is free. */
    private AccountId opened(Caller caller) {
        var bank = accounts.find(caller.books(), accounts.required(caller.books(), AccountRole.BANK))
                .orElseThrow();
        var code = IntStream.iterate(1, next -> next + 1)
                .mapToObj(next -> new AccountCode(bank.code() + "-" + next))
                .filter(free -> accounts.byCode(caller.books(), free).isEmpty())
                .findFirst()
                .orElseThrow();
        return chart.open(
                caller,
                new NewAccount(code, bank.name() + " " + code, Subtype.BANK, Optional.empty(), Optional.empty(), true));
    }

    private static boolean isFree(AccountId account, List<BankAccount> all) {
        return all.stream().noneMatch(other -> other.account().equals(account));
    }

    private static String words(Account account) {
        return "Account " + account.code() + " " + account.name();
    }

    private static Refused refused(String code, String message) {
        return new Refused(Refusal.Invalid.of("accountId", code, message));
    }
}
