package org.daftar.ports.ledger;

import java.util.Optional;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.Subtype;

/** Verbs on the chart of accounts. Need ACCOUNT_WRITE. */
public interface ChartOfAccounts {

    /** Refuses a code that is taken, and a parent of another type. */
    AccountId open(Caller caller, NewAccount account);

    /**
     * Merges what was sent. Code, type and subtype only while no posted line names the account; deactivating needs a
     * zero balance and no role in the posting rules; no cycle through the parent, which is of the same type.
     */
    void revise(Caller caller, AccountId account, AccountChange change);

    /**
     * From now on posting rules use the account for this. Only where no account has the role, because a role that moves would part
     * an account from what keeps it: books that began before there was the role have none. Refuses {@code role_assigned}, and an
     * account of another kind.
     */
    void assign(Caller caller, AccountRole role, AccountId account);

    record NewAccount(
            AccountCode code,
            String name,
            Subtype subtype,
            Optional<AccountId> parent,
            Optional<String> description,
            boolean active) {}

    /** @param version refuse when the account has another by now */
    record AccountChange(
            Change<AccountCode> code,
            Change<String> name,
            Change<Subtype> subtype,
            Change<AccountId> parent,
            Change<String> description,
            Change<Boolean> active,
            Optional<Long> version) {}
}
