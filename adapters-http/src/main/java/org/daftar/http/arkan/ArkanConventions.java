package org.daftar.http.arkan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.http.dialect.Bearer;
import org.daftar.http.dialect.Conventions;
import org.daftar.http.dialect.Fault;
import org.daftar.http.dialect.Paging;
import org.daftar.http.dialect.Request;
import org.daftar.http.dialect.StatusTable;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Param;
import org.daftar.http.json.Shape;
import org.daftar.http.json.Shapes;
import org.daftar.http.json.Uuids;
import org.daftar.http.openapi.Headers;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** How Arkan speaks. Source: its document, "Authentication" to "Rate Limiting". */
final class ArkanConventions implements Conventions {

    static final String MOUNT = "/arkan/api/v1";
    static final String COMPANY_HEADER = "X-Company-Id";

    private static final StatusTable STATUSES = new StatusTable(Map.ofEntries(
            Map.entry(Refusal.Invalid.class, 400),
            Map.entry(Refusal.Unauthenticated.class, 401),
            Map.entry(Refusal.Forbidden.class, 403),
            Map.entry(Refusal.NoAccess.class, 403),
            Map.entry(Refusal.NotPermitted.class, 403),
            Map.entry(Refusal.ModuleNotInPlan.class, 403),
            Map.entry(Refusal.Missing.class, 404),
            Map.entry(Refusal.Duplicate.class, 409),
            Map.entry(Refusal.InUse.class, 409),
            Map.entry(Refusal.InvalidTransition.class, 409),
            Map.entry(Refusal.RuleViolated.class, 409),
            Map.entry(Refusal.StaleVersion.class, 409),
            Map.entry(Refusal.SomeRows.class, 400),
            Map.entry(Refusal.TooManyAttempts.class, 429),
            Map.entry(Refusal.Unavailable.class, 503)));

    private final Shape<ErrorBody> errors;
    private final ArkanPaging paging = new ArkanPaging();

    ArkanConventions(Shapes shapes) {
        this.errors = shapes.of(ErrorBody.class);
    }

    /** The form of every answer that says no. */
    @Doc("The form of every answer that says no.")
    record ErrorBody(
            int statusCode,
            @Doc("What is wrong and what to do, for people.") String message,
            @Doc("Stable, for programs.") String code,
            @Doc("The fields at fault; empty when it is not about fields.") List<ErrorItem> errors) {}

    record ErrorItem(
            @Doc("Where, such as lines[2].debit.") String field,
            String message,
            @Doc("Stable, for programs.") String code) {

        static ErrorItem of(Flaw flaw) {
            return new ErrorItem(flaw.path(), flaw.message(), flaw.code());
        }
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
        return "Bearer realm=\"arkan\"";
    }

    @Override
    public boolean namesCompany(Request request) {
        return request.header(COMPANY_HEADER).isPresent();
    }

    @Override
    public CompanyId company(Request request) {
        var text = request.header(COMPANY_HEADER)
                .orElseThrow(() -> notNamed("required", "Send the company's id in the header " + COMPANY_HEADER + "."));
        return Uuids.read(text)
                .map(CompanyId::new)
                .orElseThrow(() -> notNamed("not_a_uuid", "The header " + COMPANY_HEADER + " holds a UUID."));
    }

    @Override
    public Paging paging() {
        return paging;
    }

    @Override
    public Fault fault(Refusal refusal) {
        return Fault.of(STATUSES.of(refusal), refusal);
    }

    @Override
    public Fault keyTaken() {
        return new Fault(
                409,
                "idempotency_key_reused",
                "This Idempotency-Key was used for another request. Use a key once only.");
    }

    @Override
    public List<Param> scopeHeaders() {
        return List.of(Headers.company(COMPANY_HEADER));
    }

    @Override
    public Shape<?> errors() {
        return errors;
    }

    @Override
    public byte[] render(Fault fault) {
        return errors.bytes(new ErrorBody(
                fault.status(),
                fault.message(),
                fault.code(),
                fault.flaws().stream().map(ErrorItem::of).toList()));
    }

    private static Refused notNamed(String code, String message) {
        return new Refused(Refusal.Invalid.of(COMPANY_HEADER, code, message));
    }
}
