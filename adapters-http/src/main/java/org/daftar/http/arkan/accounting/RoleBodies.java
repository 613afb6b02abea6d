package org.daftar.http.arkan.accounting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.ChartTemplate;

/** What posting rules use accounts for. */
final class RoleBodies {

    private RoleBodies() {}

    @Example("""
            {"role": "conversion_applied", "accountId": "019a2c4e-7b1f-7c3a-9d52-3f8e6a1b2c4d"}""")
    record RoleBody(AccountRole role, @Doc("An active account of the role's subtype.") UUID accountId) {}

    record RolesView(List<RoleView> roles) {

        static RolesView of(Map<AccountRole, AccountId> assigned) {
            return new RolesView(Arrays.stream(AccountRole.values())
                    .map(role -> new RoleView(
                            role,
                            SubtypeName.of(ChartTemplate.subtypeOf(role)),
                            Optional.ofNullable(assigned.get(role)).map(AccountId::value)))
                    .toList());
        }
    }

    record RoleView(
            AccountRole role,
            SubtypeName subtype,
            @Doc("Absent where no account has the role: what needs it is refused as role_unassigned.")
                    Optional<UUID> accountId) {}
}
