package org.daftar.persistence.assets;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.assets.driven.AssetStore;
import org.daftar.ports.assets.driven.AssetStores;
import org.daftar.ports.assets.query.Assets;

/** The door to fixed assets in SQL. */
public record SqlAssetStores(AssetStore store, Assets assets) implements AssetStores {

    public static SqlAssetStores over(Sessions sessions) {
        var assets = new SqlAssets(sessions);
        return new SqlAssetStores(assets, assets);
    }
}
