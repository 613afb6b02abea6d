package org.daftar.ports.access.driven;

import org.daftar.ports.access.query.Directory;

public interface AccessStores {

    Directory directory();
}
