package org.daftar.ports.ledger.driven;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.ChartTemplate;

/** The chart of accounts and the roles that posting rules name. */
public interface ChartStore {

    void add(Books books, Account account);

    void replace(Books books, Account account);

    Optional<Account> find(Books books, AccountId id);

    Map<AccountId, Account> details(Books books, Collection<AccountId> ids);

    Optional<AccountId> byCode(Books books, AccountCode code);

    void assign(Books books, AccountRole role, AccountId account);

    Optional<AccountId> inRole(Books books, AccountRole role);

    /** For a posting rule that cannot do without. @throws Refused role_unassigned when no account has the role */
    default AccountId required(Books books, AccountRole role) {
        return inRole(books, role)
                .orElseThrow(() -> new Refused(new Refusal.RuleViolated(
                        "role_unassigned",
                        "No account of this company is used as " + role + ". Open one of subtype "
                                + ChartTemplate.subtypeOf(role) + " and give it that role first.")));
    }

    Optional<AccountRole> roleOf(Books books, AccountId account);
}
