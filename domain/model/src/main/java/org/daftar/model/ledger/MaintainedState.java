package org.daftar.model.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Money;

/**
 * What is stored beside the entries because speed wants it, as it stood in the snapshot that held the last entry.
 *
 * @param codes of the accounts, for messages
 * @param balances debits and credits of every account since the beginning
 * @param days debits and credits of every account by day; none in a pass that does not see every entry
 * @param lines how many there are; zero in such a pass
 * @param movementFaults where years, months and days of an account do not add up to each other, in words; normally none
 * @param countFaults where a last number or a count is not what it counts, in words; normally none
 * @param items what the open items of each account come to; an account that never had one may be missing
 * @param itemFaults where there are allocations of no item, in words; normally none
 * @param headSequence of the last entry, as the head says
 * @param locks each setting of the period lock, in order
 * @param trailFaults where the audit trail has a gap or does not say what is so, in words; normally none
 * @param strangers rows that refer to another company's rows, in words; normally none
 */
public record MaintainedState(
        Map<AccountId, AccountCode> codes,
        Map<AccountId, Tally> balances,
        Map<AccountDay, Tally> days,
        long lines,
        List<String> movementFaults,
        List<String> countFaults,
        Map<AccountId, Items> items,
        List<String> itemFaults,
        long headSequence,
        Digest headHash,
        List<Lock> locks,
        List<String> trailFaults,
        List<String> strangers) {

    public MaintainedState {
        codes = Map.copyOf(codes);
        balances = Map.copyOf(balances);
        days = Map.copyOf(days);
        movementFaults = List.copyOf(movementFaults);
        countFaults = List.copyOf(countFaults);
        items = Map.copyOf(items);
        itemFaults = List.copyOf(itemFaults);
        locks = List.copyOf(locks);
        trailFaults = List.copyOf(trailFaults);
        strangers = List.copyOf(strangers);
    }

    /** How a message names an account. */
    String name(AccountId account) {
        var code = codes.get(account);
        return "account " + (code == null ? account + ", which is not in the chart," : code);
    }

    /** What was posted to an account, and in how many lines. */
    public record Tally(Money debit, Money credit, long lines) {

        @Override
        public String toString() {
            return "debit " + debit + ", credit " + credit + ", " + lines + " lines";
        }

        static Tally of(EntryLine line) {
            return new Tally(line.debit(), line.credit(), 1);
        }

        Tally plus(Tally more) {
            return new Tally(debit.plus(more.debit), credit.plus(more.credit), lines + more.lines);
        }

        boolean isZero() {
            return debit.isZero() && credit.isZero() && lines == 0;
        }
    }

    /** @param controlled whether the account is one that has open items @param open what is open of them all, debit positive */
    public record Items(boolean controlled, long count, Money open) {

        @Override
        public String toString() {
            return count + " open items of " + open;
        }
    }

    public record AccountDay(AccountId account, LocalDate day) {}

    /** @param afterEntry the last entry's place in the chain when the lock was set: it binds every later one */
    public record Lock(long afterEntry, Optional<LocalDate> through) {}
}
