package org.daftar.persistence.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.CompanyId;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.kernel.Remembered;
import org.daftar.persistence.kernel.Revisions;
import org.daftar.ports.catalog.query.Items.Label;

/** The codes and names that were asked for lately: they are shown again and again, and change seldom. */
final class KnownLabels {

    private static final int MOST_COMPANIES = 16;
    private static final int MOST_OF_A_COMPANY = 10_000;

    private final Remembered<CompanyId, Map<ItemId, Label>> companies = new Remembered<>(MOST_COMPANIES, known -> 1);

    /** @param read those that are not known, in the session's snapshot */
    Map<ItemId, Label> of(
            CompanyId company,
            Collection<ItemId> ids,
            Session session,
            Function<Collection<ItemId>, Map<ItemId, Label>> read) {
        var known = companies.get(company, Revisions.ITEMS.of(session), HashMap::new);
        var found = new HashMap<ItemId, Label>(2 * ids.size());
        var unknown = new ArrayList<ItemId>();
        synchronized (known) {
            for (var id : ids) {
                var label = known.get(id);
                if (label == null) unknown.add(id);
                else found.put(id, label);
            }
        }
        if (unknown.isEmpty()) return found;
        var more = read.apply(unknown);
        synchronized (known) {
            if (known.size() + more.size() > MOST_OF_A_COMPANY) known.clear();
            if (more.size() <= MOST_OF_A_COMPANY) known.putAll(more);
        }
        found.putAll(more);
        return found;
    }
}
