package org.daftar.http.json;

import java.util.EnumSet;
import java.util.Set;

/** How a dialect reads and writes JSON and parameters, beyond what each record says of itself. */
public record Manner(NumberForm numbers, Set<Habit> habits) {

    public enum Habit {
        /** Texts are trimmed before they are judged; an empty one, where null may be, is null. */
        TRIMS_TEXTS,
        /** A day stands for its beginning in UTC, and a point in time for its day there. */
        EXCHANGES_DAYS_AND_INSTANTS,
        /** Parameters are spelt like fields, not in snake_case. */
        SPELLS_PARAMETERS_LIKE_FIELDS
    }

    public Manner {
        habits = habits.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(habits));
    }

    /** Everything is taken as it is sent. */
    public static Manner exact(NumberForm numbers) {
        return new Manner(numbers, Set.of());
    }

    boolean has(Habit habit) {
        return habits.contains(habit);
    }

    /** The name of a parameter whose component is called this. */
    String parameter(String component) {
        return has(Habit.SPELLS_PARAMETERS_LIKE_FIELDS) ? component : Shape.snake(component);
    }
}
