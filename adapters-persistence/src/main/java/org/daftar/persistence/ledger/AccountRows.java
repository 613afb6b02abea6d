package org.daftar.persistence.ledger;

import java.util.Optional;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Subtype;

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
                account.version());
    }
}
