package org.daftar.services.access;

import java.util.Optional;
import org.daftar.model.access.Bearer;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Plan;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.People;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.kernel.Transactions;
import org.daftar.services.audit.Moments;

record PersonVerbs(
        Transactions transactions,
        AccessStores stores,
        Seats seats,
        Newcomers newcomers,
        ControlFacts facts,
        Moments moments,
        Ids ids)
        implements People {

    /** Whoever lets an identity provider's people in hosts for them. */
    private static final Plan OF_NEWCOMERS = Plan.SELF_HOSTED;

    @Override
    public UserId register(Origin origin, Bearer bearer, EmailAddress email, Optional<String> name) {
        return transactions.write(Control.CONTROL, () -> {
            if (!bearer.provenEmail().equals(email)) throw otherAddress();
            var now = moments.now();
            var home = new TenantId(ids.next());
            boolean known = stores.identities().user(email).isPresent();
            if (!known) stores.identities().addTenant(home, email.value(), OF_NEWCOMERS, now);
            return newcomers.vouchedFor(origin, bearer, name, home, now).id();
        });
    }

    @Override
    public void rename(SignedIn who, Change<String> name) {
        transactions.write(Control.CONTROL, () -> {
            var user = stores.identities().user(who.user()).orElseThrow(() -> gone(who));
            var renamed = user.named(name.or(user.name()));
            if (renamed.equals(user)) return user;
            stores.identities().change(renamed, moments.now());
            facts.note(
                    who.user(), who.origin(), "user.renamed", "user", who.user().value());
            return renamed;
        });
    }

    @Override
    public void delete(SignedIn who) {
        transactions.write(Control.CONTROL, () -> {
            var now = moments.now();
            var memberships = stores.seats().of(who.user());
            memberships.forEach(seats::requireOtherOwner);
            memberships.forEach(seat -> seats.end(seat, now));
            stores.sessions().endAll(who.user(), now);
            stores.identities().erase(who.user(), now);
            facts.note(
                    who.user(), who.origin(), "user.deleted", "user", who.user().value());
            return who;
        });
    }

    @Override
    public void saw(Sighting sighting) {
        transactions.write(Control.CONTROL, () -> {
            var now = moments.now();
            sighting.company().ifPresent(company -> stores.seats().sawActive(sighting.user(), company, now));
            sighting.token().ifPresent(token -> stores.tokens().used(token, now));
            sighting.signedInAt().ifPresent(at -> stores.identities().signedIn(sighting.user(), at));
            return now;
        });
    }

    private static Refused gone(SignedIn who) {
        return Refused.missing("user", who.user());
    }

    private static Refused otherAddress() {
        return new Refused(Refusal.Invalid.of(
                "email", "not_yours", "The address must be the one your sign-in proves to be yours."));
    }
}
