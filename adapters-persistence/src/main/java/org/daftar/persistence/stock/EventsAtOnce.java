package org.daftar.persistence.stock;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;

/** Events on PostgreSQL: all of a document in one round trip. */
public interface EventsAtOnce {

    /** @param events as {@link EventJson} writes them */
    @Insert(
            """
            INSERT INTO stock_event (company, id, public_id, series, ordinal, item, movement, reversal, place, destination, quantity,
              value, carried, variance, unit_cost, purpose, reference, notes, effective, recorded_at, source_kind, source_id,
              line, batch, reverses, answers, entry, day)
            SELECT #{company}, (e ->> 0)::bigint, (e ->> 1)::uuid, e ->> 2, (e ->> 3)::bigint, (e ->> 4)::bigint, e ->> 5,
              (e ->> 6)::bigint, (e ->> 7)::bigint, (e ->> 8)::bigint, (e ->> 9)::bigint, (e ->> 10)::bigint,
              (e ->> 11)::bigint, (e ->> 12)::bigint, (e ->> 13)::bigint, e ->> 14, e ->> 15, e ->> 16, (e ->> 17)::bigint,
              (e ->> 18)::bigint, e ->> 19, (e ->> 20)::uuid, (e ->> 21)::uuid, (e ->> 22)::uuid,
              (SELECT r.id FROM stock_event r WHERE r.company = #{company} AND r.public_id = (e ->> 23)::uuid),
              (SELECT a.id FROM stock_event a WHERE a.company = #{company} AND a.public_id = (e ->> 24)::uuid),
              (SELECT n.id FROM entry n WHERE n.company = #{company} AND n.public_id = (e ->> 25)::uuid), (e ->> 26)::bigint
            FROM json_array_elements(CAST(#{events} AS json)) e""")
    void insert(@Param("company") long company, @Param("events") String events);
}
