package org.daftar.model.access;

import java.util.Optional;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UserId;

/**
 * Who a credential proves its bearer to be, registered here or not.
 *
 * @param user empty for somebody whom only an identity provider knows
 * @param subject empty for a user who signed in here
 * @param email an address that was proven to be theirs; empty when none was
 */
public record Bearer(Optional<UserId> user, Optional<ExternalSubject> subject, Optional<EmailAddress> email) {

    /** @throws Refused not permitted when no address was proven to be theirs */
    public EmailAddress provenEmail() {
        return email.orElseThrow(() -> new Refused(new Refusal.NotPermitted(
                "email_unverified",
                "Your e-mail address is not verified. Verify it where you sign in, and try again.")));
    }
}
