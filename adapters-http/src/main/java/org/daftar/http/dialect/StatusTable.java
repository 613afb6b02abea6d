package org.daftar.http.dialect;

import java.util.Map;
import org.daftar.model.kernel.Refusal;

/**
 * A dialect's HTTP status for each way in which the business says no. A way without a status stops the start: the family
 * is sealed, so the table can be held against it whole.
 */
public final class StatusTable {

    private final Map<Class<? extends Refusal>, Integer> statuses;

    /** @throws IllegalStateException if a refusal has no status */
    public StatusTable(Map<Class<? extends Refusal>, Integer> statuses) {
        this.statuses = Map.copyOf(statuses);
        for (var refusal : Refusal.class.getPermittedSubclasses()) {
            if (!statuses.containsKey(refusal)) throw new IllegalStateException("No status is given for " + refusal);
        }
    }

    public int of(Refusal refusal) {
        var status = statuses.get(refusal.getClass());
        if (status == null) throw new IllegalStateException("Not of the sealed family: " + refusal);
        return status;
    }
}
