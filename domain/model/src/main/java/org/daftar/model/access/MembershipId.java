package org.daftar.model.access;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.UserId;

/** Follows from the user and the company, since a user has one membership of a company, ended and resumed or not. */
public record MembershipId(UUID value) {

    public static MembershipId of(UserId user, CompanyId company) {
        var both = ByteBuffer.allocate(4 * Long.BYTES);
        for (var id : new UUID[] {user.value(), company.value()}) {
            both.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return new MembershipId(UUID.nameUUIDFromBytes(both.array()));
    }
}
