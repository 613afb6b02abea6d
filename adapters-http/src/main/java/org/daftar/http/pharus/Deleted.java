package org.daftar.http.pharus;

import java.util.UUID;

/** What is answered to a removal. */
public record Deleted(UUID deletedId) {}
