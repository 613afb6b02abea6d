package org.daftar.model.access;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short name by which an organization is known in addresses: small letters, digits and hyphens inside, 2 to 255 of
 * them. No two organizations of an installation have the same.
 */
public record Slug(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,253}[a-z0-9]");

    public Slug {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a slug: " + value);
    }

    public static Optional<Slug> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Slug(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
