package org.daftar.model.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A legal entity with books, a currency and a fiscal year of its own. */
public record CompanyId(UUID value) {

    /** Spelt out: what the JDK links for a record at its first use would be a fiftieth of every start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompanyId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
