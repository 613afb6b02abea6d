package org.daftar.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** What is expected of a refusal. */
public final class Refusals {

    private Refusals() {}

    public static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.refusal().code())
                .isEqualTo(code));
    }

    public static List<Flaw> flaws(ThrowingCallable action) {
        var flaws = new ArrayList<Flaw>();
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> flaws.addAll(refused.refusal().flaws()));
        return flaws;
    }

    /** Where it is refused and by which code, in order. */
    public static List<String> faults(ThrowingCallable action) {
        return flaws(action).stream()
                .map(flaw -> flaw.path() + " " + flaw.code())
                .toList();
    }

    /** Of something that stands where that cannot be done: the reason, and what could be done instead. */
    public static String obstacle(ThrowingCallable action) {
        var refusal = new AtomicReference<Refusal.InvalidTransition>();
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> refusal.set((Refusal.InvalidTransition) refused.refusal()));
        return refusal.get().reason() + " " + refusal.get().allowed();
    }
}
