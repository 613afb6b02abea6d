package org.daftar.persistence.ledger;

import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.annotations.Select;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.kernel.PlaneHead;

/** Where a number that is kept so that nobody has to count is not what counting gives. */
final class CountFaults {

    public interface Mapper {

        @Select(
                """
                SELECT x.journal, x.year, x.kept, x.last FROM (
                  SELECT s.journal, s.year, s.last_number AS kept, (SELECT coalesce(max(e.number), 0) FROM entry e
                      WHERE e.company = s.company AND e.journal = s.journal AND e.year = s.year) AS last
                  FROM series s WHERE s.company = #{company}) x
                WHERE x.kept <> x.last ORDER BY x.journal, x.year LIMIT 5""")
        List<SeriesRow> series(long company);

        @Select("SELECT count(*) FROM draft WHERE company = #{company}")
        long drafts(long company);

        record SeriesRow(String journal, int year, long kept, long last) {}
    }

    private CountFaults() {}

    static List<String> of(Session session, PlaneHead.Row head) {
        var mapper = session.mapper(Mapper.class);
        var faults = new ArrayList<String>();
        for (var series : mapper.series(session.company())) {
            faults.add("the series " + series.journal() + "/" + series.year() + " goes on after " + series.kept()
                    + ", its last number is " + series.last());
        }
        long drafts = mapper.drafts(session.company());
        if (drafts != head.drafts()) faults.add("the head counts " + head.drafts() + " drafts, there are " + drafts);
        return faults;
    }
}
