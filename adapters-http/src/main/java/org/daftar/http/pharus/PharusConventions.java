package org.daftar.http.pharus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.http.dialect.Bearer;
import org.daftar.http.dialect.Conventions;
import org.daftar.http.dialect.Fault;
import org.daftar.http.dialect.Paging;
import org.daftar.http.dialect.Request;
import org.daftar.http.json.Param;
import org.daftar.http.json.Shape;
import org.daftar.http.json.Shapes;
import org.daftar.http.json.Uuids;
import org.daftar.http.openapi.Headers;
import org.daftar.http.pharus.PharusErrors.ErrorBody;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** How Pharus speaks. Source: "conventions" of its catalogue. */
final class PharusConventions implements Conventions {

    static final String MOUNT = "/pharus/api";
    static final String ORGANIZATION_HEADER = "X-Org-Id";

    private final Shape<ErrorBody> errors;
    private final PharusPaging paging = new PharusPaging();

    PharusConventions(Shapes shapes) {
        this.errors = shapes.of(ErrorBody.class);
    }

    @Override
    public String mount() {
        return MOUNT;
    }

    @Override
    public Optional<String> credential(Request request) {
        return Bearer.of(request);
    }

    @Override
    public String challenge() {
        return "Bearer realm=\"pharus\"";
    }

    /** Its document's clients bring the tokens of an identity provider, and it has tokens for programs. */
    @Override
    public boolean takesOtherCredentials() {
        return true;
    }

    @Override
    public boolean namesCompany(Request request) {
        return request.header(ORGANIZATION_HEADER).isPresent();
    }

    @Override
    public CompanyId company(Request request) {
        var text = request.header(ORGANIZATION_HEADER)
                .orElseThrow(() -> notNamed("required", "Send the organization's id in the header X-Org-Id."));
        return Uuids.read(text)
                .map(CompanyId::new)
                .orElseThrow(() -> notNamed("format", "The header X-Org-Id holds a UUID."));
    }

    @Override
    public Paging paging() {
        return paging;
    }

    @Override
    public Fault fault(Refusal refusal) {
        return PharusErrors.fault(refusal);
    }

    @Override
    public Fault keyTaken() {
        return new Fault(
                422,
                "validation_failed",
                "This Idempotency-Key was used for another request. Use a key once only.",
                List.of(new Flaw("Idempotency-Key", "reused", "This key was used for another request.")),
                Particulars.NONE,
                Map.of());
    }

    @Override
    public List<Param> scopeHeaders() {
        return List.of(Headers.company(ORGANIZATION_HEADER));
    }

    @Override
    public Shape<?> errors() {
        return errors;
    }

    @Override
    public byte[] render(Fault fault) {
        return errors.bytes(new ErrorBody(PharusErrors.error(fault)));
    }

    private static Refused notNamed(String code, String message) {
        return new Refused(Refusal.Invalid.of(ORGANIZATION_HEADER, code, message));
    }
}
