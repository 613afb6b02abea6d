package org.daftar.ports.ledger.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.AccountType;

/** Reading the chart of accounts. */
public interface Accounts {

    Optional<Account> find(Books books, AccountId id);

    Optional<AccountRow> row(Books books, AccountId id);

    Optional<Account> byCode(Books books, String code);

    Map<AccountId, Account> details(Books books, Collection<AccountId> ids);

    Page<AccountRow> list(Books books, Selection selection, Page.Request<AccountSort> page);

    /** The whole chart by code: a company has hundreds of accounts, not millions. */
    List<Account> chart(Books books);

    /** Which account posting rules use for what; roles that no account has are absent. */
    Map<AccountRole, AccountId> roles(Books books);

    record Selection(Optional<AccountType> type, Optional<Boolean> active, Optional<String> search) {}

    /** @param balance debits less credits over all time */
    record AccountRow(Account account, Money balance) {}

    enum AccountSort {
        CREATED_AT,
        CODE
    }
}
