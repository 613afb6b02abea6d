package org.daftar.model.kernel;

import java.util.Set;

/** Who asks, on which books, with which permissions: the first argument of every verb. */
public record Caller(Books books, UserId user, Set<Permission> permissions, Origin origin) {

    public Caller {
        permissions = Set.copyOf(permissions);
    }

    /** @throws Refused with {@link Refusal.Forbidden} when the permission is not among the caller's */
    public void require(Permission permission) {
        if (!permissions.contains(permission)) throw new Refused(new Refusal.Forbidden(permission));
    }
}
