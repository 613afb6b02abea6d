package org.daftar.model.ledger;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The law of seals, those that are stored and those that were kept outside alike. */
public final class SealsHold implements Law {

    private final Function<SignedSeal, Optional<String>> fault;
    private final Optional<Basis> basis;
    private final Deque<SignedSeal> ahead = new ArrayDeque<>();
    private final Turnovers turnovers = new Turnovers();
    private final long checked;
    private long last;
    private long proven;
    private @Nullable String counterExample;

    /**
     * @param lines of seals; with a basis, those after it
     * @param fault what is wrong with a seal whatever the books say, in words
     */
    public SealsHold(Optional<Basis> basis, List<String> lines, Function<SignedSeal, Optional<String>> fault) {
        this.basis = basis;
        this.fault = fault;
        checked = lines.size();
        last = proven = basis.map(from -> from.seal().entries()).orElse(0L);
        lines.stream()
                .filter(line -> SignedSeal.parse(line).isEmpty())
                .forEach(line -> found("this is not a seal as it was printed: " + line));
        lines.stream()
                .flatMap(line -> SignedSeal.parse(line).stream())
                .sorted(Comparator.comparingLong(signed -> signed.seal().entries()))
                .forEach(ahead::add);
    }

    @Override
    public String name() {
        return "seals-hold";
    }

    @Override
    public String statement() {
        return "Each seal is signed by a known key, and the books up to its place are what it says.";
    }

    @Override
    public void see(PostedEntry entry) {
        if (!ahead.isEmpty()) turnovers.add(entry);
        last = entry.sequence();
        while (!ahead.isEmpty() && ahead.element().seal().entries() <= last) compare(ahead.remove(), entry);
    }

    @Override
    public Verdict conclude(MaintainedState state) {
        for (var signed : ahead) {
            found(signed.seal() + ": "
                    + fault.apply(signed)
                            .orElse("the books end at entry " + last
                                    + "; an old copy was brought back, or the end was cut off"));
        }
        return new Verdict(name(), statement(), checked, Optional.ofNullable(counterExample));
    }

    private void compare(SignedSeal signed, PostedEntry entry) {
        var seal = signed.seal();
        fault.apply(signed)
                .or(() -> isWhatWasSealed(seal, entry)
                        ? Optional.empty()
                        : Optional.of("entries " + (proven + 1) + " to " + seal.entries()
                                + " are not those that were sealed"))
                .ifPresentOrElse(words -> found(seal + ": " + words), () -> proven = seal.entries());
    }

    /** What was turned over before a basis is not known here; the head says as much. */
    private boolean isWhatWasSealed(Seal seal, PostedEntry entry) {
        if (entry.sequence() != seal.entries() || !entry.hash().equals(seal.head())) return false;
        return basis.isPresent()
                || Seal.of(seal.company(), last, entry.hash(), turnovers.folded(), seal.madeAt())
                        .equals(seal);
    }

    private void found(String words) {
        if (counterExample == null) counterExample = words;
    }
}
