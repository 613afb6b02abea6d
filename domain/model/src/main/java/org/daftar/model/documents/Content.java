package org.daftar.model.documents;

import org.daftar.model.ledger.Digest;

/**
 * What a file holds, known by its digest: equal content is kept once.
 *
 * @param size bytes
 */
public record Content(Digest digest, long size) {}
