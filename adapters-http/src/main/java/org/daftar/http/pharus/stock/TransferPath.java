package org.daftar.http.pharus.stock;

/** One transfer, by its number, in a path. */
record TransferPath(String ref) {}
