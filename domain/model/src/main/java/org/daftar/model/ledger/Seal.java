package org.daftar.model.ledger;

import java.time.Instant;
import java.util.Map;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Money;

/**
 * What a company's journal comes to at one place in its chain. Signed and kept outside the store, it shows later whether
 * everything up to that place is still what it was.
 *
 * @param entries how many entries it covers, which is the place of the last of them
 * @param head hash of that entry; everything before it follows from it
 * @param total of all debits, which is the total of all credits
 * @param balances digest of each account's debits and credits since the beginning
 */
public record Seal(CompanyId company, long entries, Digest head, Money total, Digest balances, Instant madeAt) {

    public Seal {
        if (entries < 1) throw new IllegalArgumentException("A seal covers an entry or more, not " + entries);
    }

    /** @param turnovers as the entries up to that place add up to */
    public static Seal of(
            CompanyId company,
            long entries,
            Digest head,
            Map<AccountId, MaintainedState.Tally> turnovers,
            Instant madeAt) {
        return new Seal(company, entries, head, Turnovers.total(turnovers), Turnovers.digest(turnovers), madeAt);
    }

    /** What is signed: one line of printable text, so that any tool that has the public key can check it. */
    public String statement() {
        return SealText.statement(this);
    }

    /** A few words for messages. */
    @Override
    public String toString() {
        return "the seal of " + madeAt + " over entries 1 to " + entries;
    }
}
