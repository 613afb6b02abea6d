package org.daftar.http.pharus.platform;

import org.daftar.model.access.Role;

/** The four roles of Pharus. Our others are shown as the one below them, and act by their own permissions. */
enum MemberRole {
    OWNER(Role.OWNER),
    ADMIN(Role.ADMIN),
    MEMBER(Role.MEMBER),
    VIEWER(Role.VIEWER);

    private final Role role;

    MemberRole(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }

    static MemberRole of(Role role) {
        return switch (role) {
            case OWNER -> OWNER;
            case ADMIN -> ADMIN;
            case MANAGER, MEMBER -> MEMBER;
            case CASHIER, VIEWER -> VIEWER;
        };
    }
}
