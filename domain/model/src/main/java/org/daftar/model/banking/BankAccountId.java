package org.daftar.model.banking;

import java.util.UUID;

/** An account of one company with a bank. */
public record BankAccountId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
