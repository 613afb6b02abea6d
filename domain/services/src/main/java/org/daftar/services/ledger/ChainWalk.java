package org.daftar.services.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Basis;
import org.daftar.model.ledger.Digest;
import org.daftar.model.ledger.ItemHistory;
import org.daftar.model.ledger.Law;
import org.daftar.model.ledger.MaintainedState;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.ports.ledger.Verification;

/** A pass over the books on its way: what the laws have seen so far. It keeps no entry. */
final class ChainWalk {

    private final List<Law> laws;
    private final List<Law.Verdict> verdicts = new ArrayList<>();
    private final long sealed;
    private long place;
    private Digest head;
    private Map<AccountId, MaintainedState.Tally> balances = Map.of();

    ChainWalk(Optional<Basis> basis, List<Law> laws) {
        this.laws = laws;
        sealed = basis.map(from -> from.seal().entries()).orElse(0L);
        place = sealed;
        head = basis.map(from -> from.seal().head()).orElse(Digest.NONE);
    }

    boolean seesEveryEntry() {
        return sealed == 0;
    }

    /** Of the last entry seen. */
    long place() {
        return place;
    }

    Digest head() {
        return head;
    }

    /** What is maintained beside the last entry; empty when it could not be reached. */
    Map<AccountId, MaintainedState.Tally> balances() {
        return balances;
    }

    List<Law.Verdict> verdicts() {
        return verdicts;
    }

    void see(ItemHistory item) {
        laws.forEach(law -> law.see(item));
    }

    /** Nothing after that item can be judged. */
    void unreadableItem(String counterExample) {
        laws.forEach(law -> law.cannotSeeItems(counterExample));
    }

    void see(PostedEntry entry) {
        laws.forEach(law -> law.see(entry));
        place = entry.sequence();
        head = entry.hash();
    }

    void conclude(MaintainedState state) {
        balances = state.balances();
        laws.forEach(law -> verdicts.add(law.conclude(state)));
    }

    /** True: nothing after that entry can be judged. */
    boolean stoppedAt(String counterExample) {
        laws.forEach(
                law -> verdicts.add(new Law.Verdict(law.name(), law.statement(), place, Optional.of(counterExample))));
        return true;
    }

    Verification.Report report() {
        return new Verification.Report(sealed, place, head, verdicts);
    }
}
