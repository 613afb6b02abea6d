package org.daftar.http.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daftar.http.dialect.Conventions;
import org.daftar.http.routes.Admission;
import org.daftar.http.routes.Endpoint;
import org.daftar.http.routes.None;
import org.daftar.http.routes.Once;
import org.daftar.model.kernel.Module;
import org.daftar.model.kernel.Refusal;

/** Which answers that say no an endpoint can give, with the statuses its dialect has for them. */
final class Refusals {

    private static final Refusal UNREADABLE = Refusal.Invalid.of("", "malformed_json", "");

    private final Conventions conventions;

    Refusals(Conventions conventions) {
        this.conventions = conventions;
    }

    Map<Integer, String> of(Endpoint<?, ?, ?> endpoint) {
        var meanings = new TreeMap<Integer, String>();
        add(meanings, new Refusal.Invalid("", "", List.of()), "What was sent is wrong: the answer names every fault.");
        if (!endpoint.isPublic() || endpoint.once() == Once.SECRET) {
            add(meanings, new Refusal.Unauthenticated("", ""), "The credentials are missing, wrong or expired.");
        }
        if (endpoint.admission() instanceof Admission.Requires) {
            add(meanings, new Refusal.NoAccess(), "Not a member of this company, or without the permission.");
        }
        if (endpoint.module().isPresent()) {
            var name = endpoint.module().map(Module::toString).orElseThrow();
            add(meanings, new Refusal.ModuleNotInPlan(Module.ACCOUNTING), "The plan does not include " + name + ".");
        }
        if (endpoint.path().contains("{")) {
            add(meanings, new Refusal.Missing("", ""), "There is nothing of this id in this company.");
        }
        if (!endpoint.isRead()) {
            add(
                    meanings,
                    new Refusal.RuleViolated("", ""),
                    "A rule or the present state forbids it; nothing has changed.");
            if (endpoint.once() == Once.KEYED)
                add(meanings, conventions.keyTaken().status(), "The key was used before.");
        }
        if (endpoint.body() != None.class) {
            meanings.putIfAbsent(conventions.fault(UNREADABLE).status(), "The body cannot be read.");
            add(meanings, 413, "The body is too large.");
            add(meanings, 415, endpoint.takesFile() ? "The body is no form." : "The body is not JSON in UTF-8.");
        }
        add(meanings, new Refusal.TooManyAttempts(1), "Too many calls. Retry-After says when to go on.");
        add(meanings, new Refusal.Unavailable("", "", 1), "Not done, because the service cannot now. Repeat it later.");
        return meanings;
    }

    private void add(Map<Integer, String> meanings, Refusal refusal, String meaning) {
        add(meanings, conventions.fault(refusal).status(), meaning);
    }

    private static void add(Map<Integer, String> meanings, int status, String meaning) {
        meanings.merge(status, meaning, (before, more) -> before + " " + more);
    }
}
