package org.daftar.persistence.ledger;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.AccountType;
import org.daftar.model.ledger.Subtype;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.Containing;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.query.Accounts;

final class SqlChart implements ChartStore, Accounts {

    private final Sessions sessions;

    SqlChart(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(Books books, Account account) {
        var session = sessions.writing(books);
        session.mapper(AccountMapper.class)
                .insert(session.company(), AccountRows.row(PlaneHead.of(session).drawKey(), account));
        ChartCache.of(session).forget();
    }

    @Override
    public void replace(Books books, Account account) {
        var session = sessions.writing(books);
        session.mapper(AccountMapper.class).update(session.company(), AccountRows.row(0, account));
        ChartCache.of(session).forget();
    }

    @Override
    public Optional<Account> find(Books books, AccountId id) {
        return row(books, id).map(AccountRow::account);
    }

    @Override
    public Optional<AccountRow> row(Books books, AccountId id) {
        return sessions.with(books, session -> Optional.ofNullable(
                        session.settled().mapper(AccountMapper.class).find(session.company(), id.value()))
                .map(AccountRows::shown));
    }

    @Override
    public Map<AccountId, Account> details(Books books, Collection<AccountId> ids) {
        if (ids.isEmpty()) return Map.of();
        return sessions.with(books, session -> {
            var found = new HashMap<AccountId, Account>();
            ChartCache.rows(session, ids).forEach((id, row) -> found.put(id, AccountRows.account(row)));
            return found;
        });
    }

    @Override
    public Optional<AccountId> byCode(Books books, AccountCode code) {
        return sessions.with(books, session -> Optional.ofNullable(
                        session.mapper(AccountMapper.class).byCode(session.company(), code.value()))
                .map(AccountId::new));
    }

    @Override
    public Optional<Account> byCode(Books books, String code) {
        return AccountCode.isCode(code)
                ? byCode(books, new AccountCode(code)).flatMap(id -> find(books, id))
                : Optional.empty();
    }

    @Override
    public void assign(Books books, AccountRole role, AccountId account) {
        var session = sessions.writing(books);
        session.mapper(AccountMapper.class).assign(session.company(), role.name(), account.value());
        ChartCache.of(session).forget();
    }

    @Override
    public Optional<AccountId> inRole(Books books, AccountRole role) {
        return sessions.with(books, session -> Optional.ofNullable(ChartCache.inRole(session, role))
                .map(AccountId::new));
    }

    @Override
    public Optional<AccountRole> roleOf(Books books, AccountId account) {
        return sessions.with(books, session -> Optional.ofNullable(
                        session.mapper(AccountMapper.class).roleOf(session.company(), account.value()))
                .map(AccountRole::valueOf));
    }

    @Override
    public Map<AccountRole, AccountId> roles(Books books) {
        return sessions.with(books, session -> {
            var roles = new EnumMap<AccountRole, AccountId>(AccountRole.class);
            session.mapper(AccountMapper.class)
                    .roles(session.company())
                    .forEach(row -> roles.put(AccountRole.valueOf(row.role()), new AccountId(row.account())));
            return roles;
        });
    }

    @Override
    public List<Account> chart(Books books) {
        return sessions.with(
                books, session -> session.settled().mapper(AccountMapper.class).chart(session.company()).stream()
                        .map(AccountRows::account)
                        .toList());
    }

    @Override
    public Page<AccountRow> list(Books books, Selection selection, Page.Request<AccountSort> page) {
        var selected = new AccountMapper.Selected(
                selection.type().map(SqlChart::subtypes).orElse(null),
                selection.active().orElse(null),
                selection.search().map(Containing::pattern).orElse(null),
                page.sort() == AccountSort.CODE,
                page.ascending(),
                page.after().map(Page.Position::id).orElse(null),
                page.after().map(Page.Position::sortValue).orElse(null),
                page.reads());
        return sessions.with(books, session -> {
            var mapper = session.settled().mapper(AccountMapper.class);
            var rows = mapper.list(session.company(), selected);
            return page.of(
                            rows,
                            () -> mapper.count(session.company(), selected),
                            (last, total) -> new Page.Position(last.code(), last.id(), total))
                    .map(AccountRows::shown);
        });
    }

    private static List<String> subtypes(AccountType type) {
        return Stream.of(Subtype.values())
                .filter(s -> s.type() == type)
                .map(Enum::name)
                .toList();
    }
}
