package org.daftar.persistence.party;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Change;
import org.daftar.ports.party.PartyRegister.PartyChange;

/** Changes of a party by the names of what they change. */
public final class Changes {

    private Changes() {}

    static PartyChange none() {
        return of(Map.of(), Optional.empty());
    }

    public static <T> PartyChange set(String field, T value) {
        return of(Map.of(field, new Change.Set<>(value)), Optional.empty());
    }

    static PartyChange clear(String field) {
        return of(Map.of(field, new Change.Clear<>()), Optional.empty());
    }

    static PartyChange of(Map<String, Change<?>> changes, Optional<Long> version) {
        var components = PartyChange.class.getRecordComponents();
        var values = Arrays.stream(components)
                .map(part ->
                        part.getType() == Change.class ? changes.getOrDefault(part.getName(), Change.keep()) : version)
                .toArray();
        try {
            return PartyChange.class
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
