package org.daftar.http.pipeline;

import java.util.UUID;
import org.daftar.http.dialect.Request;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Refused;

/** The company named by a parameter of the path. */
final class CompanyPath {

    private static final int UUID_LENGTH = 36;

    private CompanyPath() {}

    /** @throws Refused missing when it is no id at all: an address that cannot exist */
    static CompanyId read(Request request, String parameter) {
        var text = request.pathParameters().getOrDefault(parameter, "");
        try {
            if (text.length() == UUID_LENGTH) return new CompanyId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            // Falls through to the same answer as any other text that is no id.
        }
        throw Refused.missing("company", text);
    }
}
