package org.daftar.persistence.mapping;

import java.util.List;
import org.apache.ibatis.mapping.BoundSql;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement's values come from, in the order of its question marks: read once for a statement of one text.
 *
 * @param mayBeMadeUp whether the statement's own script may have made some of them
 */
record Places(List<Place> all, boolean mayBeMadeUp) {

    /** @param component of the record called {@code name}; null where that is the value itself */
    record Place(String property, String name, @Nullable String component) {

        private static Place of(String property) {
            int dot = property.indexOf('.');
            return dot < 0
                    ? new Place(property, property, null)
                    : new Place(property, property.substring(0, dot), property.substring(dot + 1));
        }
    }

    static Places of(BoundSql sql, boolean mayBeMadeUp) {
        var all = sql.getParameterMappings().stream()
                .map(each -> Place.of(each.getProperty()))
                .toList();
        return new Places(all, mayBeMadeUp);
    }
}
