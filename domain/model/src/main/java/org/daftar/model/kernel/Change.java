package org.daftar.model.kernel;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a merge says of one attribute: leave it, clear it, or set it. Only attributes that were sent are changed, so two
 * people who edit different attributes of one record do not undo each other.
 */
public sealed interface Change<T> {

    record Keep<T>() implements Change<T> {}

    record Clear<T>() implements Change<T> {}

    record Set<T>(T value) implements Change<T> {}

    static <T> Change<T> keep() {
        return new Keep<>();
    }

    /**
     * The attribute after this change, where it must have a value.
     *
     * @param path what the caller calls it
     * @throws Refused invalid when it is cleared
     */
    default T orRequired(String path, T before) {
        if (this instanceof Clear<T>) {
            throw new Refused(
                    Refusal.Invalid.of(path, "required", path + " needs a value. Leave it out to keep what it is."));
        }
        return this instanceof Set<T> set ? set.value() : before;
    }

    default Optional<T> or(Optional<T> before) {
        if (this instanceof Set<T> set) return Optional.of(set.value());
        return this instanceof Clear<T> ? Optional.empty() : before;
    }

    default boolean isSent() {
        return !(this instanceof Keep<T>);
    }

    default <R> Change<R> map(Function<? super T, ? extends R> function) {
        if (this instanceof Set<T> set) return new Set<>(function.apply(set.value()));
        return this instanceof Clear<T> ? new Clear<>() : new Keep<>();
    }
}
