package org.daftar.model.kernel;

/** The plane of identities, credentials, sessions, tenants, plans and memberships. */
public enum Control implements Plane {
    CONTROL
}
