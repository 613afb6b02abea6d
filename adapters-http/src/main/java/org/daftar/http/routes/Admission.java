package org.daftar.http.routes;

import java.util.Set;
import org.daftar.model.kernel.Permission;

/** Who may call an endpoint: stated for each of them, since what is not stated cannot start. */
public sealed interface Admission {

    /** A member of the company with all of these permissions. */
    record Requires(Set<Permission> permissions) implements Admission {

        public Requires {
            permissions = Set.copyOf(permissions);
            if (permissions.isEmpty()) throw new IllegalArgumentException("No permission named: say open(…), and why");
        }
    }

    /** No permission needed, for a reason. */
    record Open(Scheme scheme, String reason) implements Admission {}

    /** What an open endpoint still asks for. */
    enum Scheme {
        /** Anybody: signing in itself. */
        PUBLIC,
        /** Anybody signed in, before a company is chosen. */
        SIGNED_IN,
        /** Anybody who proves who they are, though they may not be registered here yet. */
        IDENTIFIED
    }
}
