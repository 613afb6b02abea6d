package org.daftar.ports.access;

import java.util.Optional;
import org.daftar.model.access.Bearer;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Invitation;
import org.daftar.model.access.InvitationId;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Role;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Refused;

/**
 * Asking people into a company by e-mail. An invitation that is unknown, expired, revoked or accepted is missing, whoever
 * asks: nobody learns more by trying tokens.
 */
public interface Invitations {

    /**
     * Needs MEMBER_MANAGE, and an owner to invite an owner.
     *
     * @throws Refused duplicate while another one to that address is pending; {@code already_exists} for a member
     */
    Sent send(Caller caller, EmailAddress email, Role role);

    /** Replaces the token, so that the former one is worth nothing, and begins the seven days anew. Needs MEMBER_MANAGE. */
    Sent resend(Caller caller, InvitationId invitation);

    /** Needs MEMBER_MANAGE. */
    void revoke(Caller caller, InvitationId invitation);

    /**
     * Makes the bearer a member, and a user first if need be.
     *
     * @throws Refused not permitted unless the invited address was proven to be the bearer's
     */
    Membership accept(Origin origin, Bearer bearer, String token, Optional<String> name);

    /** @throws Refused as {@link #accept} */
    void decline(Origin origin, Bearer bearer, InvitationId invitation);

    /** @param token in clear, for this once */
    record Sent(Invitation invitation, String token) {

        @Override
        public String toString() {
            return "Sent[" + invitation.id() + "]";
        }
    }
}
