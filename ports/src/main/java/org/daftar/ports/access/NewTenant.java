package org.daftar.ports.access;

import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Plan;

/** @param password 10 to 200 characters */
public record NewTenant(String name, Plan plan, EmailAddress owner, String ownerName, String password) {

    @Override
    public String toString() {
        return "NewTenant[" + name + ", " + plan + ", " + owner + "]";
    }
}
