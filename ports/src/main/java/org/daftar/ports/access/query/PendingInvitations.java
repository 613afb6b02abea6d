package org.daftar.ports.access.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Invitation;
import org.daftar.model.access.SecretHash;
import org.daftar.model.kernel.Books;

/** Invitations that were neither accepted nor revoked. */
public interface PendingInvitations {

    /** Of a company, those that have expired included, newest first: they can be sent again. */
    List<Invitation> sent(Books books);

    /** To this address, not expired, newest first. */
    List<Invitation> received(EmailAddress email, Instant now);

    /** Of the token, not expired. */
    Optional<Invitation> shown(SecretHash token, Instant now);
}
