package org.daftar.persistence.banking;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.daftar.model.banking.BankAccount;
import org.daftar.model.banking.BankAccountId;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.persistence.banking.BankAccountMapper.Row;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.ledger.AccountKeys;
import org.daftar.ports.banking.driven.BankAccountStore;
import org.daftar.ports.banking.query.BankAccounts;
import org.jspecify.annotations.Nullable;

final class SqlBankAccounts implements BankAccountStore, BankAccounts {

    private final Sessions sessions;

    SqlBankAccounts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(Books books, BankAccount account) {
        var session = sessions.writing(books);
        long key = PlaneHead.of(session).drawKey();
        mapper(session).insert(session.company(), AccountKeys.of(session, account.account()), row(key, account));
    }

    @Override
    public void replace(Books books, BankAccount account) {
        var session = sessions.writing(books);
        mapper(session).update(session.company(), row(0, account));
    }

    @Override
    public Optional<BankAccount> find(Books books, BankAccountId id) {
        return one(books, (mapper, company) -> mapper.find(company, id.value()));
    }

    @Override
    public Optional<BankAccount> byIban(Books books, Iban iban) {
        return one(books, (mapper, company) -> mapper.byIban(company, iban.value()));
    }

    @Override
    public Optional<BankAccount> ofAccount(Books books, AccountId account) {
        return one(books, (mapper, company) -> mapper.ofAccount(company, account.value()));
    }

    @Override
    public List<BankAccount> all(Books books) {
        return sessions.with(books, session -> mapper(session).all(session.company()).stream()
                .map(SqlBankAccounts::account)
                .toList());
    }

    private Optional<BankAccount> one(Books books, BiFunction<BankAccountMapper, Long, @Nullable Row> question) {
        return sessions.with(books, session -> Optional.ofNullable(question.apply(mapper(session), session.company()))
                .map(SqlBankAccounts::account));
    }

    private static BankAccountMapper mapper(Session session) {
        return session.mapper(BankAccountMapper.class);
    }

    private static BankAccount account(Row row) {
        return new BankAccount(
                new BankAccountId(row.publicId()),
                row.name(),
                new Iban(row.iban()),
                row.bankName(),
                Optional.ofNullable(row.bic()).map(Bic::new),
                Optional.ofNullable(row.routingCode()).map(RoutingCode::new),
                new AccountId(row.account()),
                row.usual(),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }

    private static Row row(long key, BankAccount account) {
        return new Row(
                key,
                account.id().value(),
                account.name(),
                account.iban().value(),
                account.bankName(),
                account.bic().map(Bic::value).orElse(null),
                account.routingCode().map(RoutingCode::value).orElse(null),
                account.account().value(),
                account.usual(),
                account.createdAt(),
                account.updatedAt(),
                account.version());
    }
}
