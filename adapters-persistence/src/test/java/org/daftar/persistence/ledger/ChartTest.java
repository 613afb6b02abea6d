package org.daftar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Subtype;
import org.daftar.persistence.Changing;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.ledger.ChartOfAccounts.AccountChange;
import org.daftar.ports.ledger.ChartOfAccounts.NewAccount;
import org.junit.jupiter.api.Test;

class ChartTest extends OnBothDatabases {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void an_account_is_as_it_was_wanted_and_the_trail_tells_all_of_it() {
        var petty = opened("1090", Subtype.FUNDS, Optional.of(alpha.account("1010")));
        assertThat(account(petty))
                .extracting(Account::name, Account::subtype, Account::active, Account::used, Account::version)
                .containsExactly("Account 1090", Subtype.FUNDS, true, false, 1L);
        assertThat(alpha.told("account.opened"))
                .containsExactly(
                        "code: 1090",
                        "name: Account 1090",
                        "subtype: FUNDS",
                        "parent: " + alpha.account("1010"),
                        "active: true");
    }

    @Test
    void a_code_is_had_by_one_account() {
        refused("duplicate", () -> opened("1010", Subtype.BANK, Optional.empty()));
        var petty = opened("1090", Subtype.FUNDS, Optional.empty());
        refused("duplicate", () -> revise(petty, "code", new AccountCode("1010")));
        revise(petty, "code", new AccountCode("1091"));
        assertThat(account(petty).code()).hasToString("1091");
    }

    @Test
    void an_account_stands_below_one_of_its_own_type_and_never_below_itself() {
        assertThat(flaws(() -> opened("6999", Subtype.BANK, Optional.of(alpha.account("6030")))))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(tuple("parentId", "other_type"));
        var above = opened("1090", Subtype.FUNDS, Optional.empty());
        var below = opened("1091", Subtype.FUNDS, Optional.of(above));
        assertThat(flaws(() -> revise(above, "parent", below)))
                .extracting(Flaw::code)
                .containsExactly("cycle");
        assertThat(flaws(() -> revise(below, "parent", alpha.account("6030"))))
                .extracting(Flaw::code)
                .containsExactly("other_type");
        assertThat(flaws(() -> revise(below, "parent", new AccountId(new UUID(0, 9)))))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(tuple("parentId", "unknown_account"));
        refused("in_use", () -> revise(above, "subtype", Subtype.OPERATING_EXPENSE));
        assertThat(flaws(() -> revise(below, "subtype", Subtype.OPERATING_EXPENSE)))
                .extracting(Flaw::code)
                .containsExactly("other_type");
        revise(below, "subtype", Subtype.BANK);
        assertThat(account(below).subtype()).isEqualTo(Subtype.BANK);
    }

    @Test
    void what_is_posted_on_an_account_keeps_its_code_and_type_but_not_its_name() {
        var petty = opened("1090", Subtype.FUNDS, Optional.empty());
        revise(petty, "subtype", Subtype.BANK);
        daftar.ledger().record(alpha.owner(), alpha.entry(TODAY, "1090", "3000", "10"));
        refused("in_use", () -> revise(petty, "code", new AccountCode("1091")));
        refused("in_use", () -> revise(petty, "subtype", Subtype.FUNDS));
        revise(petty, "name", "Petty cash");
        assertThat(account(petty).name()).isEqualTo("Petty cash");
    }

    @Test
    void an_account_rests_once_nothing_is_on_it_and_no_rule_uses_it() {
        var petty = opened("1090", Subtype.FUNDS, Optional.empty());
        daftar.ledger().record(alpha.owner(), alpha.entry(TODAY, "1090", "3000", "10"));
        refused("in_use", () -> revise(petty, "active", false));
        daftar.ledger().record(alpha.owner(), alpha.entry(TODAY, "3000", "1090", "10"));
        revise(petty, "active", false);
        assertThat(account(petty).active()).isFalse();
        refused("in_use", () -> revise(alpha.account("1200"), "active", false));
    }

    @Test
    void a_change_that_changes_nothing_leaves_no_trace() {
        var petty = opened("1090", Subtype.FUNDS, Optional.empty());
        int before = alpha.trail().size();
        revise(petty, "name", "Account 1090");
        assertThat(account(petty).version()).isEqualTo(1);
        assertThat(alpha.trail()).hasSize(before);
    }

    @Test
    void a_change_of_what_somebody_else_has_changed_is_refused() {
        var petty = opened("1090", Subtype.FUNDS, Optional.empty());
        revise(petty, "name", "Petty cash");
        refused("stale_version", () -> revise(petty, Map.of("name", "Till", "version", 1L)));
        assertThat(account(petty).name()).isEqualTo("Petty cash");
    }

    private AccountId opened(String code, Subtype subtype, Optional<AccountId> parent) {
        return daftar.chart()
                .open(
                        alpha.owner(),
                        new NewAccount(
                                new AccountCode(code), "Account " + code, subtype, parent, Optional.empty(), true));
    }

    private void revise(AccountId account, String field, Object value) {
        revise(account, Map.of(field, value));
    }

    private void revise(AccountId account, Map<String, ?> changes) {
        daftar.chart().revise(alpha.owner(), account, Changing.of(AccountChange.class, changes));
    }

    private Account account(AccountId id) {
        return daftar.read().accounts().row(alpha.books(), id).orElseThrow().account();
    }
}
