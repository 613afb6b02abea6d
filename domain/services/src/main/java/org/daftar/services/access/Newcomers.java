package org.daftar.services.access;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.access.Bearer;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.access.driven.IdentityStore.User;

/** People become users, inside a unit of the control plane. */
record Newcomers(AccessStores stores, ControlFacts facts, Ids ids) {

    /** Somebody with a password of ours. */
    User withPassword(
            EmailAddress email, boolean proven, Optional<String> name, String hash, TenantId home, Instant now) {
        return add(new User(new UserId(ids.next()), email, proven, name, Optional.of(hash), home), now);
    }

    /**
     * The user whom an identity provider vouches for: the one who has the proven address, or a new one.
     *
     * @param home of a new one
     */
    User vouchedFor(Origin origin, Bearer bearer, Optional<String> name, TenantId home, Instant now) {
        var email = bearer.provenEmail();
        requireUnlinked(bearer);
        var known = stores.identities().user(email);
        var user = known.map(User::proven)
                .orElseGet(() -> add(new User(new UserId(ids.next()), email, true, name, Optional.empty(), home), now));
        known.filter(before -> !before.emailProven()).ifPresent(before -> {
            stores.identities().change(user, now);
            stores.sessions().endAll(user.id(), now);
        });
        bearer.subject().ifPresent(subject -> stores.identities().link(subject, user.id(), now));
        facts.note(
                user.id(),
                origin,
                known.isPresent() ? "user.linked" : "user.registered",
                "user",
                user.id().value());
        return user;
    }

    /** Asked again in the unit: the same person may have been registered since the bearer was made out. */
    private void requireUnlinked(Bearer bearer) {
        if (bearer.user().isEmpty()
                && bearer.subject().flatMap(stores.credentials()::linked).isEmpty()) return;
        throw new Refused(new Refusal.RuleViolated("already_exists", "You are registered here already."));
    }

    void requireFree(EmailAddress email) {
        if (stores.identities().isTaken(email)) throw new Refused(new Refusal.Duplicate("email", email.value()));
    }

    private User add(User user, Instant now) {
        requireFree(user.email());
        stores.identities().addUser(user, now);
        return user;
    }
}
