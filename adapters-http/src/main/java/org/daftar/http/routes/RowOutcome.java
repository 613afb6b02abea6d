package org.daftar.http.routes;

import java.util.UUID;
import org.daftar.model.kernel.Refusal;

/** What became of one of many rows. */
public sealed interface RowOutcome {

    record Taken(UUID id) implements RowOutcome {}

    record Failed(Refusal refusal) implements RowOutcome {}
}
