package org.daftar.model.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as a log-in: lower case, one @, a dot in the domain, at most 254 characters (RFC 5321). */
public record EmailAddress(String value) {

    private static final Pattern PLAUSIBLE =
            Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}.]+");

    public EmailAddress {
        if (value.length() > 254
                || !PLAUSIBLE.matcher(value).matches()
                || !value.equals(value.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    public static Optional<EmailAddress> parse(String text) {
        var candidate = text.strip().toLowerCase(Locale.ROOT);
        return candidate.length() <= 254 && PLAUSIBLE.matcher(candidate).matches()
                ? Optional.of(new EmailAddress(candidate))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
