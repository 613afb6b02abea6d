package org.daftar.http.arkan.accounting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Text;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountType;
import org.daftar.model.ledger.Subtype;
import org.daftar.ports.ledger.ChartOfAccounts.AccountChange;
import org.daftar.ports.ledger.ChartOfAccounts.NewAccount;
import org.daftar.ports.ledger.query.Accounts;

/** What is sent and shown of an account. */
final class AccountBodies {

    private static final String CODE = "[A-Za-z0-9.-]{1,32}";

    private AccountBodies() {}

    record AccountPath(UUID id) {

        AccountId account() {
            return new AccountId(id);
        }
    }

    record AccountFilter(
            Optional<AccountType> type,
            Optional<Boolean> isActive,
            @Doc("Part of a code or a name.") @Text(min = 1, max = 100) Optional<String> q) {

        Accounts.Selection selection() {
            return new Accounts.Selection(type, isActive, q);
        }
    }

    @Example("""
            {"code": "1015", "name": "Second bank account", "type": "asset", "subtype": "bank"}""")
    record AccountBody(
            @Doc("Unique in the company.") @Text(pattern = CODE) String code,
            @Text(min = 1, max = 200) String name,
            AccountType type,
            @Doc("What the account is for; decides its place in the cash flow statement.")
                    Optional<SubtypeName> subtype,
            Optional<UUID> parentId,
            @Text(min = 1, max = 1000) Optional<String> description,
            @Default("true") boolean isActive) {

        NewAccount toNew() {
            return new NewAccount(
                    new AccountCode(code),
                    name,
                    AccountBodies.subtype(type, subtype),
                    parentId.map(AccountId::new),
                    description,
                    isActive);
        }
    }

    @Example("""
            {"name": "Savings account", "isActive": true}""")
    record AccountChangeBody(
            @Doc("Only while nothing is posted to the account.") @Text(pattern = CODE) Change<String> code,
            @Text(min = 1, max = 200) Change<String> name,
            @Doc("Only while nothing is posted to the account.") Optional<AccountType> type,
            @Doc("Only while nothing is posted to the account.") Optional<SubtypeName> subtype,
            Change<UUID> parentId,
            @Text(min = 1, max = 1000) Change<String> description,
            Change<Boolean> isActive,
            @Doc("Refuse when the account has another version by now.") Optional<Long> version) {

        /** @param before what is not sent stays; a type sent alone means its usual subtype, unless it is the type already */
        AccountChange toChange(Account before) {
            return new AccountChange(
                    code.map(AccountCode::new),
                    name,
                    subtypeChange(before),
                    parentId.map(AccountId::new),
                    description,
                    isActive,
                    version);
        }

        private Change<Subtype> subtypeChange(Account before) {
            if (subtype.isPresent()) {
                return new Change.Set<>(AccountBodies.subtype(type.orElse(before.type()), subtype));
            }
            return type.isEmpty() || type.get() == before.type()
                    ? Change.keep()
                    : new Change.Set<>(Subtype.usual(type.get()));
        }
    }

    record AccountView(
            UUID id,
            String code,
            String name,
            AccountType type,
            SubtypeName subtype,
            Optional<UUID> parentId,
            Optional<String> description,
            boolean isActive,
            @Doc("Debits less credits of everything posted.") BigDecimal balance,
            Instant createdAt,
            long version) {

        static AccountView of(Accounts.AccountRow row) {
            var account = row.account();
            return new AccountView(
                    account.id().value(),
                    account.code().value(),
                    account.name(),
                    account.type(),
                    SubtypeName.of(account.subtype()),
                    account.parent().map(AccountId::value),
                    account.description(),
                    account.active(),
                    row.balance().toDecimal(),
                    account.createdAt(),
                    account.version());
        }
    }

    private static Subtype subtype(AccountType type, Optional<SubtypeName> named) {
        var subtype = named.map(name -> name.under(type)).orElse(Subtype.usual(type));
        if (subtype.type() == type) return subtype;
        var wanted = SubtypeName.of(subtype).jsonName();
        throw new Refused(Refusal.Invalid.of(List.of(new Flaw(
                "subtype",
                "other_type",
                "An account of subtype " + wanted
                        + " has another type. Send the type that belongs to it, or no subtype."))));
    }
}
