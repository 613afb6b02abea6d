package org.daftar.http.dialect;

import java.util.List;
import java.util.Optional;
import org.daftar.http.json.Param;
import org.daftar.http.json.Shape;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** How one dialect speaks, whatever the endpoint. */
public interface Conventions {

    /** Where the dialect lives, such as {@code /arkan/api/v1}. */
    String mount();

    /** The credential a caller shows; empty when they show none, or none this dialect knows. */
    Optional<String> credential(Request request);

    /** Whether callers may also show a token of the identity provider, or one they made for a program. */
    default boolean takesOtherCredentials() {
        return false;
    }

    /** Whether the caller names a company at all. */
    boolean namesCompany(Request request);

    /**
     * The company the caller names.
     *
     * @throws Refused when it is not named as the dialect asks
     */
    CompanyId company(Request request);

    /** Where Allow and Authorization errors point the caller to: the value of {@code WWW-Authenticate}. */
    String challenge();

    Paging paging();

    Fault fault(Refusal refusal);

    /** Another request came under a key that is taken. */
    Fault keyTaken();

    /** The headers by which a caller names the company, for the API description. */
    List<Param> scopeHeaders();

    /** The form of every answer that says no. */
    Shape<?> errors();

    /** The body of an answer that says no. */
    byte[] render(Fault fault);
}
