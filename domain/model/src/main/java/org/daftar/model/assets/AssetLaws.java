package org.daftar.model.assets;

import java.util.List;
import org.daftar.model.ledger.Law.Verdict;

/** The laws of fixed assets: each is stated once, and judged on a store as a whole. */
public final class AssetLaws {

    private AssetLaws() {}

    public static List<Verdict> judge(AssetState state) {
        return List.of(
                Verdict.of(
                        "assets-equal-ledger",
                        "What the register says of an asset's cost, depreciation and end is what its entries moved on its accounts.",
                        state.assets(),
                        state.apart()),
                Verdict.of(
                        "depreciation-follows-schedule",
                        "An asset's months are booked once each and without a gap, take what its schedule says, and with what is"
                                + " planned add up to its cost less its salvage value.",
                        state.assets(),
                        state.astray()));
    }
}
