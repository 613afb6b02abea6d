package org.daftar.model.assets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryLine;

/** The posting rules of fixed assets. */
public final class AssetPosting {

    /** What the entries of an asset say they come from. */
    public static final String SOURCE = "asset";

    private AssetPosting() {}

    /** It comes, for what the other account paid. @param vendor who is owed it, where that account is one of payables */
    public static List<EntryLine> acquired(Asset asset, AccountId credit, Optional<UUID> vendor) {
        var other = new EntryLine(
                credit, asset.cost().negated(), vendor, Optional.empty(), Optional.empty(), Optional.empty());
        return List.of(EntryLine.debit(asset.places().cost(), asset.cost()), other);
    }

    /** It loses some of its worth. */
    public static List<EntryLine> depreciated(Asset asset, Money amount) {
        return List.of(
                EntryLine.debit(asset.places().expense(), amount),
                EntryLine.credit(asset.places().accumulated(), amount));
    }

    /** It leaves: cost and depreciation go, proceeds come, and the difference is a gain or a loss. */
    public record Leaving(AccountId outputTax, AccountId gain, AccountId loss) {

        public List<EntryLine> lines(RecordedAsset asset, Disposal how) {
            var places = asset.content().places();
            var lines = new ArrayList<EntryLine>();
            add(lines, places.accumulated(), asset.progress().booked());
            how.account().ifPresent(account -> {
                if (how.proceeds().gross().isPositive()) lines.add(money(account, how));
            });
            add(lines, places.cost(), asset.content().cost().negated());
            add(lines, outputTax, how.proceeds().tax().negated());
            var earned = how.gain(asset.bookValue());
            add(lines, earned.isNegative() ? loss : gain, earned.negated());
            return lines;
        }

        private static EntryLine money(AccountId account, Disposal how) {
            return new EntryLine(
                    account, how.proceeds().gross(), how.buyer(), Optional.empty(), Optional.empty(), how.due());
        }

        private static void add(List<EntryLine> lines, AccountId account, Money amount) {
            if (!amount.isZero()) lines.add(EntryLine.debit(account, amount));
        }
    }
}
