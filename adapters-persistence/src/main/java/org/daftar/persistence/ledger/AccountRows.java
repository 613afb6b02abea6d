package org.daftar.persistence.ledger;

import java.util.Objects;
import java.util.Optional;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Subtype;
import org.daftar.ports.ledger.query.Accounts.AccountRow;

/** Rows of the chart as core values and back. */
final class AccountRows {

    private AccountRows() {}

    static Account account(AccountMapper.Row row) {
        return new Account(
                new AccountId(row.publicId()),
                new AccountCode(row.code()),
                row.name(),
                Subtype.valueOf(row.subtype()),
                Optional.ofNullable(row.parent()).map(AccountId::new),
                Optional.ofNullable(row.description()),
                row.active(),
                row.used(),
                row.createdAt(),
                row.version());
    }

    static AccountRow shown(AccountMapper.Row row) {
        var balance = new Money(
                Objects.requireNonNull(row.balance()), Currency.known(Objects.requireNonNull(row.currency())));
        return new AccountRow(account(row), balance);
    }

    static AccountMapper.Row row(long key, Account account) {
        return new AccountMapper.Row(
                key,
                account.id().value(),
                account.code().value(),
                account.name(),
                account.subtype().name(),
                account.parent().map(AccountId::value).orElse(null),
                account.description().orElse(null),
                account.active(),
                account.used(),
                account.createdAt(),
                account.version(),
                null,
                null);
    }
}
