package org.daftar.http.pharus.platform;

import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** Addresses as they are sent. */
final class Emails {

    private Emails() {}

    /** @throws Refused invalid when it is none */
    static EmailAddress parsed(String field, String text) {
        return EmailAddress.parse(text)
                .orElseThrow(() -> new Refused(Refusal.Invalid.of(
                        field, "format", "This is no e-mail address. Send one such as you@example.com.")));
    }
}
