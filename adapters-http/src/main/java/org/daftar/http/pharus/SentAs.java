package org.daftar.http.pharus;

import java.util.Map;
import java.util.function.Supplier;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/**
 * The names under which fields were sent, where the core has another word for all of them.
 *
 * @param names by the core's word, which is the last part of a path
 */
public record SentAs(Map<String, String> names) {

    public SentAs {
        names = Map.copyOf(names);
    }

    /** What the verb answers, or its refusal in the words that were sent. */
    public <T> T in(Supplier<T> verb) {
        try {
            return verb.get();
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof Refusal.Invalid invalid)) throw refused;
            var flaws = invalid.flaws().stream().map(this::named).toList();
            throw new Refused(new Refusal.Invalid(invalid.code(), invalid.message(), flaws, invalid.particulars()));
        }
    }

    private Flaw named(Flaw flaw) {
        int last = flaw.path().lastIndexOf('.') + 1;
        var name = names.get(flaw.path().substring(last));
        return name == null
                ? flaw
                : new Flaw(flaw.path().substring(0, last) + name, flaw.code(), flaw.rule(), flaw.message());
    }
}
