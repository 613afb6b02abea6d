package org.daftar.model.assets;

import java.util.List;
import org.daftar.model.ledger.Law;

/**
 * What the store says of some assets.
 *
 * @param assets how many
 * @param apart where entries do not say what the register says, in words; normally none
 * @param astray where an asset did not follow its schedule, in words; normally none
 */
public record AssetState(long assets, List<String> apart, List<String> astray) {

    public static final AssetState NONE = new AssetState(0, List.of(), List.of());

    public AssetState {
        apart = List.copyOf(apart);
        astray = List.copyOf(astray);
    }

    public AssetState plus(AssetState more) {
        return new AssetState(assets + more.assets, Law.faults(apart, more.apart), Law.faults(astray, more.astray));
    }
}
