package org.daftar.services.access;

import java.time.Duration;
import java.util.Optional;
import org.daftar.model.access.ApiToken;
import org.daftar.model.access.ApiTokenId;
import org.daftar.model.access.SecretHash;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.access.ApiTokens;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.kernel.Transactions;
import org.daftar.services.audit.Moments;

record ApiTokenVerbs(
        Transactions transactions,
        AccessStores stores,
        Seats seats,
        Secrets secrets,
        ControlFacts facts,
        Moments moments,
        Ids ids)
        implements ApiTokens {

    private static final String KIND = "api_token";
    private static final int MOST = 100;

    @Override
    public Issued issue(SignedIn who, CompanyId company, String name, Optional<Integer> days) {
        return transactions.write(Control.CONTROL, () -> {
            if (seats.find(who.user(), company).isEmpty()) throw new Refused(new Refusal.NoAccess());
            if (stores.tokens().live(who.user()) >= MOST) throw tooMany();
            var now = moments.now();
            var secret = ApiToken.MARK + secrets.draw();
            var token = new ApiToken(
                    new ApiTokenId(ids.next()),
                    who.user(),
                    company,
                    name,
                    secret.substring(0, ApiToken.PREFIX_LENGTH),
                    days.map(number -> now.plus(Duration.ofDays(number))),
                    Optional.empty(),
                    Optional.empty(),
                    now);
            stores.tokens().add(token, SecretHash.of(secret));
            note(who, "api_token.issued", token);
            return new Issued(token, secret);
        });
    }

    @Override
    public void revoke(SignedIn who, ApiTokenId id) {
        transactions.write(Control.CONTROL, () -> {
            var token = stores.tokens()
                    .find(id)
                    .filter(found ->
                            found.user().equals(who.user()) && found.revokedAt().isEmpty())
                    .orElseThrow(() -> Refused.missing(KIND, id));
            stores.tokens().revoke(id, moments.now());
            note(who, "api_token.revoked", token);
            return id;
        });
    }

    private void note(SignedIn who, String action, ApiToken token) {
        facts.note(who.user(), who.origin(), action, KIND, token.id().value());
    }

    private static Refused tooMany() {
        return new Refused(new Refusal.RuleViolated(
                "too_many", "A user has at most " + MOST + " tokens. Revoke one that is not used any more."));
    }
}
