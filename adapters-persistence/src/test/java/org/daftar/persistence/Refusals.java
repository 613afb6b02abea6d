package org.daftar.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daftar.model.kernel.Flaw;
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
}
