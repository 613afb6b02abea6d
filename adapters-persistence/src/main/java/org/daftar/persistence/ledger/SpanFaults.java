package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Weighed;
import org.jspecify.annotations.Nullable;

/** Where what is kept for questions about past days does not follow from the allocations. */
final class SpanFaults {

    public interface Mapper {

        /** Each place with spans, by a step in the index from the one before. */
        String PLACES =
                """
                WITH RECURSIVE place(account, node) AS (
                  SELECT a.id, (SELECT min(s.node) FROM open_span s WHERE s.company = a.company AND s.account = a.id)
                  FROM account a WHERE a.company = #{company} AND a.subtype IN ('RECEIVABLE', 'PAYABLE')
                  UNION ALL SELECT p.account, (SELECT min(s.node) FROM open_span s
                    WHERE s.company = #{company} AND s.account = p.account AND s.node > p.node)
                  FROM place p WHERE p.node IS NOT NULL)
                """;

        String KEPT =
                """
                FROM place p CROSS JOIN open_span s WHERE s.company = #{company} AND s.account = p.account AND s.node = p.node
                  AND s.partner >= #{first} AND s.partner <= #{last}
                """;

        String SPAN =
                """
                SELECT i.account, i.partner, i.due, i.date, m.effective AS until, CASE WHEN i.amount > 0 THEN 1 ELSE -1 END AS side,
                  CASE WHEN (i.amount > 0) = (m.releases IS NULL) THEN m.amount ELSE -m.amount END AS part
                FROM open_item i CROSS JOIN allocation m
                WHERE i.company = #{company} AND i.partner >= #{first} AND i.partner <= #{last}
                  AND m.company = i.company AND m.effective > i.date AND
                """;

        @Select(
                """
                <script>
                SELECT partner AS id, count(*) AS weight FROM open_item WHERE company = #{company}
                  <if test="after != null">AND partner &gt; #{after}</if>
                GROUP BY partner ORDER BY partner LIMIT #{most}
                </script>""")
        List<Weighed> partnersAfter(
                @Param("company") long company, @Param("after") @Nullable UUID after, @Param("most") int most);

        @Select(PLACES
                + """
                SELECT x.partner, x.due, x.date, x.until, sum(x.part) AS off_by FROM (
                """
                + SPAN + " m.debit_entry = i.entry AND m.debit_line = i.line UNION ALL "
                + SPAN + " m.credit_entry = i.entry AND m.credit_line = i.line"
                + " UNION ALL SELECT s.account, s.partner, s.due, s.date, s.until, s.side, -s.part " + KEPT
                + ") x GROUP BY x.account, x.partner, x.due, x.date, x.until, x.side HAVING sum(x.part) <> 0 LIMIT 5")
        List<Span> otherParts(@Param("company") long company, @Param("first") UUID first, @Param("last") UUID last);

        @Select(PLACES + "SELECT DISTINCT s.node, s.date, s.until " + KEPT)
        List<Place> places(@Param("company") long company, @Param("first") UUID first, @Param("last") UUID last);

        /** Spans that are of nobody who has items, or on an account that has none. */
        @Select(
                """
                SELECT s.partner, s.due, s.date, s.until, s.part AS off_by FROM open_span s WHERE s.company = #{company}
                  AND (NOT EXISTS (SELECT 1 FROM open_item i WHERE i.company = s.company AND i.partner = s.partner)
                    OR s.account NOT IN (SELECT a.id FROM account a
                      WHERE a.company = #{company} AND a.subtype IN ('RECEIVABLE', 'PAYABLE'))) LIMIT 5""")
        List<Span> loose(long company);
    }

    record Span(UUID partner, LocalDate due, LocalDate date, LocalDate until, long offBy) {

        String but(String what) {
            return "what was open of partner " + partner + " from " + date + " until " + until + " and due " + due + " "
                    + what + ", off by " + offBy + " minor units";
        }
    }

    record Place(long node, LocalDate date, LocalDate until) {

        boolean isRight() {
            return node == DayTree.place(date, until);
        }
    }

    private SpanFaults() {}

    /** The next partners with items, in the order of their ids, who have about so many. */
    static List<UUID> partnersAfter(Session session, Optional<UUID> last, int items) {
        return Weighed.upTo(
                items, session.mapper(Mapper.class).partnersAfter(session.company(), last.orElse(null), Weighed.MOST));
    }

    /** What no single partner tells. */
    static List<String> of(Session session) {
        return session.mapper(Mapper.class).loose(session.company()).stream()
                .map(span -> span.but("is of no item"))
                .toList();
    }

    /** Of all partners from one to another, what is found first. */
    static Optional<String> of(Session session, UUID first, UUID last) {
        var mapper = session.mapper(Mapper.class);
        return mapper.otherParts(session.company(), first, last).stream()
                .findFirst()
                .map(span -> span.but("is kept otherwise than allocations say"))
                .or(() -> mapper.places(session.company(), first, last).stream()
                        .filter(place -> !place.isRight())
                        .findFirst()
                        .map(place -> "what was open from " + place.date() + " until " + place.until()
                                + " is kept at place " + place.node() + ", where nobody looks for it"));
    }
}
