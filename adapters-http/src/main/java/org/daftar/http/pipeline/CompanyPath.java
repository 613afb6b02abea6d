package org.daftar.http.pipeline;

import org.daftar.http.dialect.Request;
import org.daftar.http.json.Uuids;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Refused;

/** The company named by a parameter of the path. */
final class CompanyPath {

    private CompanyPath() {}

    /** @throws Refused missing when it is no id at all: an address that cannot exist */
    static CompanyId read(Request request, String parameter) {
        var text = request.pathParameters().getOrDefault(parameter, "");
        return Uuids.read(text).map(CompanyId::new).orElseThrow(() -> Refused.missing("company", text));
    }
}
