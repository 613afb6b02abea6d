package org.daftar.ports.assets.driven;

import org.daftar.ports.assets.query.Assets;

public interface AssetStores {

    AssetStore store();

    Assets assets();
}
