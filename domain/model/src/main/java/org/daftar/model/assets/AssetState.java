package org.daftar.model.assets;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the store says of some assets.
 *
 * @param assets how many
 * @param apart where entries do not say what the register says, in words; normally none
 * @param astray where an asset did not follow its schedule, in words; normally none
 */
public record AssetState(long assets, List<String> apart, List<String> astray) {

    /** One is told; of broken books there may be any number. */
    private static final int MOST_FAULTS = 5;

    public static final AssetState NONE = new AssetState(0, List.of(), List.of());

    public AssetState {
        apart = List.copyOf(apart);
        astray = List.copyOf(astray);
    }

    public AssetState plus(AssetState more) {
        return new AssetState(assets + more.assets, both(apart, more.apart), both(astray, more.astray));
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).limit(MOST_FAULTS).toList();
    }
}
