package org.daftar.model.ledger;

import java.util.List;
import java.util.Optional;

/**
 * A rule of the books that holds at every moment, as one fold: it sees every posted entry in the order of the chain and
 * then what is maintained beside them. The same fold is a property of the tests, a line of {@code verify} and of
 * {@code /health/books}.
 */
public interface Law {

    String name();

    String statement();

    void see(PostedEntry entry);

    /** Every open item with what was allocated to it, before the entries; in a pass from a seal, those still open. */
    default void see(ItemHistory item) {}

    /** A law of open items is broken where they cannot be read any more. */
    default void cannotSeeItems(String counterExample) {}

    /** After the last entry. */
    Verdict conclude(MaintainedState state);

    /** Of some things and of others, as many as have to be known: one is told, and of broken books there may be any number. */
    static List<String> faults(List<String> some, List<String> others) {
        return some.isEmpty() ? others : some;
    }

    /** @param counterExample empty when the law holds */
    record Verdict(String law, String statement, long checked, Optional<String> counterExample) {

        /** @param faults in words; the first one is told */
        public static Verdict of(String law, String statement, long checked, List<String> faults) {
            return new Verdict(law, statement, checked, faults.stream().findFirst());
        }

        /** The same law of other things: it holds when it holds of both. */
        public Verdict and(Verdict other) {
            return new Verdict(law, statement, checked + other.checked, counterExample.or(() -> other.counterExample));
        }

        public boolean holds() {
            return counterExample.isEmpty();
        }
    }
}
