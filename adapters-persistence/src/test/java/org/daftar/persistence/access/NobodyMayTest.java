package org.daftar.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The core guards its verbs itself: a program that embeds it has no routes before it. */
class NobodyMayTest {

    /** Which permission it takes is known only of the thing itself; and whoever wants to leave may. */
    private static final Set<String> NOT_AT_ONCE = Set.of(
            "lists.revise", "lists.remove", "documents.keep", "documents.attach", "documents.remove", "members.leave");

    private static Installation installation;

    @BeforeAll
    static void open() {
        installation = Installation.on(Database.SQLITE);
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @TestFactory
    Stream<DynamicTest> R89_who_may_nothing_is_refused_by_every_verb_before_it_looks_at_what_is_wanted() {
        return Arrays.stream(Daftar.class.getDeclaredMethods())
                .filter(capability -> capability.getParameterCount() == 0
                        && capability.getReturnType().isInterface())
                .flatMap(capability -> Arrays.stream(capability.getReturnType().getMethods())
                        .filter(NobodyMayTest::isVerb)
                        .filter(verb -> !NOT_AT_ONCE.contains(capability.getName() + "." + verb.getName()))
                        .map(verb -> dynamicTest(
                                capability.getName() + "." + verb.getName(), () -> refused(capability, verb))));
    }

    private static boolean isVerb(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == Caller.class;
    }

    private static void refused(Method capability, Method verb) throws Exception {
        var owner = installation.alpha().owner();
        var nobody = new Caller(owner.books(), owner.user(), Set.of(), owner.origin());
        var wanted = Arrays.stream(verb.getParameterTypes())
                .map(NobodyMayTest::nothing)
                .toArray();
        wanted[0] = nobody;
        var facts = installation.alpha().trail();
        try {
            verb.invoke(capability.invoke(installation.daftar()), wanted);
        } catch (InvocationTargetException thrown) {
            assertThat(thrown.getCause()).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                    .isInstanceOf(Refusal.Forbidden.class));
            assertThat(installation.alpha().trail()).isEqualTo(facts);
            return;
        }
        throw new AssertionError(verb + " was done");
    }

    private static Object nothing(Class<?> type) {
        if (type == Optional.class) return Optional.empty();
        if (type == Map.class) return Map.of();
        if (Collection.class.isAssignableFrom(type)) return type == Set.class ? Set.of() : List.of();
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (type == LocalDate.class) return LocalDate.of(2026, 3, 5);
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        return type == long.class ? 0L : null;
    }
}
