package org.daftar.http.pharus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.json.OmitEmpty;
import org.daftar.http.pharus.PharusErrors.ApiError;
import org.daftar.http.routes.RowOutcome;

/** What became of the rows of a bulk import. */
public record Imported(
        @Doc("Of what was created, in the order of the rows.") List<UUID> ids,
        @Doc("One for each row, in their order.") List<ImportedRow> results) {

    public enum Status {
        CREATED,
        FAILED
    }

    /** @param index from 0 */
    public record ImportedRow(
            int index, Status status, @OmitEmpty Optional<UUID> id, @OmitEmpty Optional<ApiError> error) {

        static ImportedRow of(int index, RowOutcome outcome) {
            if (outcome instanceof RowOutcome.Taken taken)
                return new ImportedRow(index, Status.CREATED, Optional.of(taken.id()), Optional.empty());
            var failed = (RowOutcome.Failed) outcome;
            return new ImportedRow(
                    index, Status.FAILED, Optional.empty(), Optional.of(PharusErrors.error(failed.refusal())));
        }
    }

    public static Imported of(List<RowOutcome> outcomes) {
        var results = new ArrayList<ImportedRow>();
        for (int i = 0; i < outcomes.size(); i++) results.add(ImportedRow.of(i, outcomes.get(i)));
        return new Imported(results.stream().flatMap(row -> row.id().stream()).toList(), results);
    }
}
