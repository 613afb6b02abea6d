package org.daftar.ports.access;

import org.daftar.model.access.EmailAddress;

/** @param password used only when the e-mail is not yet known */
public record NewMember(EmailAddress email, String name, String password) {

    @Override
    public String toString() {
        return "NewMember[" + email + "]";
    }
}
