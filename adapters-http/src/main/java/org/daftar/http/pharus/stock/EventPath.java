package org.daftar.http.pharus.stock;

import java.util.UUID;

/** One entry of a ledger, in a path. */
record EventPath(UUID id) {}
