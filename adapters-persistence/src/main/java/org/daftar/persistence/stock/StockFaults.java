package org.daftar.persistence.stock;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.stock.StockState;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Among;
import org.daftar.persistence.mapping.Weighed;
import org.daftar.ports.stock.driven.StockStore;

/** Where events, what they add up to, and the inventory account do not say the same. Signs are stated here a second time. */
final class StockFaults {

    public interface Mapper {

        String EVENTS =
                """
                WITH e AS (SELECT v.id, v.item, v.place, v.destination, v.day, v.movement, v.line, v.value, v.carried, v.variance,
                    CASE v.reversal WHEN 1 THEN -1 ELSE 1 END AS sign,
                    CASE v.reversal WHEN 1 THEN -v.quantity ELSE v.quantity END AS q
                  FROM stock_event v WHERE v.company = #{company} AND v.item ${among.keys})
                """;

        @Select(
                """
                SELECT i.public_id AS id, (SELECT count(*) FROM stock_event e WHERE e.company = i.company AND e.item = i.id) AS weight
                FROM item i WHERE i.company = #{company} AND i.id > #{after} ORDER BY i.id LIMIT #{most}""")
        List<Weighed> itemsAfter(@Param("company") long company, @Param("after") long after, @Param("most") int most);

        @Select("SELECT coalesce((SELECT id FROM stock_event WHERE company = #{company} ORDER BY id DESC LIMIT 1), 0)")
        long last(@Param("company") long company);

        @Select("SELECT count(*) FROM stock_event WHERE company = #{company} AND item ${among.keys}")
        long events(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select("SELECT count(*) FROM stock_level WHERE company = #{company} AND item ${among.keys}")
        long levels(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select("SELECT count(*) FROM stock_pool WHERE company = #{company} AND item ${among.keys}")
        long pools(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT count(*) FROM stock_event
                WHERE company = #{company} AND item ${among.keys} AND movement = 'DISPATCH' AND reversal = 0""")
        long transfers(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT count(*) FROM stock_event
                WHERE company = #{company} AND item ${among.keys} AND reverses IS NOT NULL""")
        long reversals(@Param("company") long company, @Param("keys") Among.Keys keys);

        /** What is ordered and demanded stands at the usual place of the site, what is there at its own. */
        @Select(
                EVENTS
                        + """
                SELECT 'item ' || x.item || ' stands at place ' || x.place || ' otherwise than its events say' FROM (
                  SELECT e.item, u.id AS place,
                    CASE WHEN e.movement = 'ORDER' THEN e.q WHEN e.movement IN ('RECEIVE', 'PRODUCE') THEN -e.q ELSE 0 END AS on_order,
                    0 AS in_transit, 0 AS on_hand,
                    CASE WHEN e.movement = 'DEMAND' THEN e.q WHEN e.movement = 'ISSUE' THEN -e.q ELSE 0 END AS demanded, 0 AS allocated
                  FROM e JOIN location p ON p.company = #{company} AND p.id = e.place
                    JOIN location u ON u.company = #{company} AND u.public_id = p.usual
                  UNION ALL
                  SELECT e.item, e.place, 0, CASE WHEN e.movement = 'ARRIVE' THEN -e.q ELSE 0 END,
                    CASE WHEN e.movement IN ('RECEIVE', 'PRODUCE', 'ARRIVE', 'ADJUST') THEN e.q
                      WHEN e.movement IN ('ISSUE', 'DISPATCH', 'DISPOSE') THEN -e.q ELSE 0 END, 0,
                    CASE WHEN e.movement = 'ALLOCATE' THEN e.q WHEN e.movement = 'ISSUE' THEN -e.q ELSE 0 END FROM e
                  UNION ALL SELECT e.item, e.destination, 0, e.q, 0, 0, 0 FROM e WHERE e.movement = 'DISPATCH'
                  UNION ALL SELECT l.item, l.place, -l.on_order, -l.in_transit, -l.on_hand, -l.demanded, -l.allocated
                  FROM stock_level l WHERE l.company = #{company} AND l.item ${among.keys}) x
                GROUP BY x.item, x.place
                HAVING sum(x.on_order) <> 0 OR sum(x.in_transit) <> 0 OR sum(x.on_hand) <> 0 OR sum(x.demanded) <> 0
                  OR sum(x.allocated) <> 0 LIMIT 5""")
        List<String> otherLevels(@Param("company") long company, @Param("keys") Among.Keys keys);

        /** Sought in the index of items, and there again by their keys: SQLite would rather read all of them. */
        @Select(
                EVENTS
                        + """
                SELECT 'a line of an order holds of item ' || x.item || ' otherwise than its events say' FROM (
                  SELECT e.item, e.line, e.place,
                    CASE WHEN e.movement = 'ORDER' THEN e.q WHEN e.movement IN ('RECEIVE', 'PRODUCE') THEN -e.q ELSE 0 END AS on_order,
                    CASE WHEN e.movement = 'DEMAND' THEN e.q WHEN e.movement = 'ISSUE' THEN -e.q ELSE 0 END AS demanded,
                    CASE WHEN e.movement = 'ALLOCATE' THEN e.q WHEN e.movement = 'ISSUE' THEN -e.q ELSE 0 END AS allocated
                  FROM e WHERE e.line IS NOT NULL
                  UNION ALL SELECT c.item, c.line, c.place, -c.on_order, -c.demanded, -c.allocated
                  FROM stock_commitment k CROSS JOIN stock_commitment c WHERE k.company = #{company} AND k.item ${among.keys}
                    AND c.company = k.company AND c.line = k.line AND c.place = k.place) x
                GROUP BY x.item, x.line, x.place HAVING sum(x.on_order) <> 0 OR sum(x.demanded) <> 0 OR sum(x.allocated) <> 0 LIMIT 5""")
        List<String> otherCommitments(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT 'item ' || l.item || ' stands below zero or over-allocated at place ' || l.place FROM stock_level l
                WHERE l.company = #{company} AND l.item ${among.keys} AND (l.on_order < 0 OR l.in_transit < 0 OR l.on_hand < 0
                  OR l.demanded < 0 OR l.allocated < 0 OR l.allocated > l.on_hand) LIMIT 5""")
        List<String> impossible(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT 'of item ' || l.item || ' more is allocated at site ' || l.site || ' than is demanded' FROM item i
                  CROSS JOIN stock_level l
                WHERE i.company = #{company} AND i.id ${among.keys} AND l.company = i.company AND l.item = i.id GROUP BY l.item, l.site
                HAVING sum(l.allocated) > sum(l.demanded) LIMIT 5""")
        List<String> undemanded(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                EVENTS
                        + """
                SELECT 'the stock of item ' || x.item || ' is off by ' || sum(x.value) || ' minor units or ' || sum(x.quantity)
                  || ' millionths of a unit' FROM (
                  SELECT e.item, CASE WHEN e.movement IN ('RECEIVE', 'PRODUCE', 'ADJUST', 'REVALUE') THEN e.sign * e.value
                      WHEN e.movement IN ('ISSUE', 'DISPOSE') THEN -e.sign * e.value ELSE 0 END - e.variance AS value,
                    e.carried AS carry, 0 AS quantity FROM e WHERE e.value IS NOT NULL
                  UNION ALL SELECT l.item, 0, 0, l.on_hand + l.in_transit FROM stock_level l
                  WHERE l.company = #{company} AND l.item ${among.keys}
                  UNION ALL SELECT p.item, -p.value, -p.carry, -p.quantity FROM stock_pool p
                  WHERE p.company = #{company} AND p.item ${among.keys}) x
                GROUP BY x.item HAVING sum(x.value) <> 0 OR sum(x.carry) <> 0 OR sum(x.quantity) <> 0 LIMIT 5""")
        List<String> otherPools(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                EVENTS
                        + """
                SELECT 'of item ' || x.item || ' other things happened on ' || x.period || ' than its events say' FROM (
                  SELECT e.item, e.place, e.day AS period,
                    CASE WHEN e.movement IN ('RECEIVE', 'PRODUCE', 'ARRIVE', 'ADJUST') THEN e.q
                      WHEN e.movement IN ('ISSUE', 'DISPATCH', 'DISPOSE') THEN -e.q ELSE 0 END AS on_hand,
                    CASE WHEN e.movement = 'ARRIVE' THEN -e.q ELSE 0 END AS in_transit,
                    CASE WHEN e.movement IN ('RECEIVE', 'PRODUCE', 'ADJUST', 'REVALUE') THEN e.sign * coalesce(e.value, 0)
                      WHEN e.movement IN ('ISSUE', 'DISPOSE') THEN -e.sign * coalesce(e.value, 0) ELSE 0 END
                      - coalesce(e.variance, 0) AS value FROM e
                  UNION ALL SELECT e.item, e.destination, e.day, 0, e.q, 0 FROM e WHERE e.movement = 'DISPATCH'
                  UNION ALL SELECT m.item, m.place, m.period, -m.on_hand, -m.in_transit, -m.value FROM stock_movement m
                  WHERE m.company = #{company} AND m.item ${among.keys} AND m.grain = 3) x
                GROUP BY x.item, x.place, x.period
                HAVING sum(x.on_hand) <> 0 OR sum(x.in_transit) <> 0 OR sum(x.value) <> 0 LIMIT 5""")
        List<String> otherDays(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT 'of item ' || x.item || ' the parts of ' || x.period || ' are not the whole' FROM (
                  SELECT item, place, grain - 1 AS grain, period / 100 AS period, on_hand, in_transit, value FROM stock_movement
                  WHERE company = #{company} AND item ${among.keys} AND grain > 1
                  UNION ALL SELECT item, place, grain, period, -on_hand, -in_transit, -value FROM stock_movement
                  WHERE company = #{company} AND item ${among.keys} AND grain < 3) x
                GROUP BY x.item, x.place, x.grain, x.period
                HAVING sum(x.on_hand) <> 0 OR sum(x.in_transit) <> 0 OR sum(x.value) <> 0 LIMIT 5""")
        List<String> uneven(@Param("company") long company, @Param("keys") Among.Keys keys);

        /** What the inventory account moved on each day. */
        @Select(
                """
                SELECT m.period AS day, sum(m.debit - m.credit) AS value FROM account a CROSS JOIN movement m
                WHERE a.company = #{company} AND a.subtype = 'INVENTORY' AND m.company = a.company AND m.account = a.id
                  AND m.grain = 3 GROUP BY m.period""")
        List<DayRow> booked(@Param("company") long company);

        /** What events moved in value on each day, up to one of them. */
        @Select(
                EVENTS
                        + """
                SELECT e.day, sum(CASE WHEN e.movement IN ('RECEIVE', 'PRODUCE', 'ADJUST', 'REVALUE') THEN e.sign * coalesce(e.value, 0)
                    WHEN e.movement IN ('ISSUE', 'DISPOSE') THEN -e.sign * coalesce(e.value, 0) ELSE 0 END - coalesce(e.variance, 0)) AS value
                FROM e WHERE e.id <= #{last} GROUP BY e.day""")
        List<DayRow> moved(@Param("company") long company, @Param("keys") Among.Keys keys, @Param("last") long last);

        @Select(
                """
                SELECT 'transfer ' || d.reference || ' did not arrive as it left' FROM stock_event d
                  JOIN stock_event a ON a.company = d.company AND a.answers = d.id AND a.reversal = 0
                WHERE d.company = #{company} AND d.item ${among.keys} AND (a.movement <> 'ARRIVE' OR d.movement <> 'DISPATCH'
                  OR a.item <> d.item OR a.quantity <> d.quantity OR a.place <> d.destination OR a.value IS NOT NULL
                  OR (EXISTS (SELECT 1 FROM stock_event r WHERE r.company = d.company AND r.reverses = d.id)
                    AND NOT EXISTS (SELECT 1 FROM stock_event r WHERE r.company = a.company AND r.reverses = a.id))) LIMIT 5""")
        List<String> otherTransfers(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT 'event ' || r.ordinal || ' does not mirror what it undoes' FROM stock_event r
                  LEFT JOIN stock_event o ON o.company = r.company AND o.id = r.reverses
                WHERE r.company = #{company} AND r.item ${among.keys} AND r.reverses IS NOT NULL AND (o.id IS NULL OR r.reversal <> 1
                  OR o.reversal <> 0 OR r.item <> o.item OR r.place <> o.place OR r.movement <> o.movement
                  OR r.quantity <> o.quantity OR coalesce(r.destination, 0) <> coalesce(o.destination, 0)
                  OR coalesce(r.value, -1) <> coalesce(o.value, -1)) LIMIT 5""")
        List<String> otherReversals(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT 'the stock is worth ' || x.value || ' minor units, and the inventory account holds ' || x.booked FROM (
                  SELECT (SELECT coalesce(sum(value), 0) FROM stock_pool WHERE company = #{company}) AS value,
                    (SELECT coalesce(sum(m.debit - m.credit), 0) FROM account a CROSS JOIN movement m
                      WHERE a.company = #{company} AND a.subtype = 'INVENTORY' AND m.company = a.company AND m.account = a.id
                        AND m.grain = 1) AS booked) x
                WHERE x.value <> x.booked""")
        List<String> otherAccounts(@Param("company") long company);

        record DayRow(long day, long value) {}
    }

    private StockFaults() {}

    static StockState of(Session session, List<Long> items) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        var keys = new Among.Keys(items);
        return new StockState(
                mapper.events(company, keys),
                mapper.levels(company, keys),
                both(mapper.otherLevels(company, keys), mapper.otherCommitments(company, keys)),
                both(mapper.impossible(company, keys), mapper.undemanded(company, keys)),
                mapper.pools(company, keys),
                mapper.otherPools(company, keys),
                both(mapper.otherDays(company, keys), mapper.uneven(company, keys)),
                List.of(),
                mapper.transfers(company, keys),
                mapper.otherTransfers(company, keys),
                mapper.reversals(company, keys),
                mapper.otherReversals(company, keys));
    }

    /** After a key, as many as have so many events. */
    static List<ItemId> itemsAfter(Session session, long key, int events) {
        return Weighed.upTo(events, session.mapper(Mapper.class).itemsAfter(session.company(), key, Weighed.MOST))
                .stream()
                .map(ItemId::new)
                .toList();
    }

    static StockStore.Moment moment(Session session, Currency currency) {
        var mapper = session.mapper(Mapper.class);
        return new StockStore.Moment(mapper.last(session.company()), days(mapper.booked(session.company()), currency));
    }

    static Map<Long, Money> moved(Session session, List<Long> items, long last, Currency currency) {
        var rows = session.mapper(Mapper.class).moved(session.company(), new Among.Keys(items), last);
        return days(rows, currency);
    }

    private static Map<Long, Money> days(List<Mapper.DayRow> rows, Currency currency) {
        return rows.stream().collect(toMap(Mapper.DayRow::day, row -> new Money(row.value(), currency)));
    }

    static StockState ofAccounts(Session session) {
        var mapper = session.mapper(Mapper.class);
        return StockState.of(mapper.otherAccounts(session.company()));
    }

    private static List<String> both(List<String> some, List<String> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
