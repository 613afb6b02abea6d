package org.daftar.persistence.manufacturing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.bom.BillLine;
import org.daftar.model.bom.PerUnit;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.daftar.model.manufacturing.Facets;
import org.daftar.model.manufacturing.Input;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.ManufacturingLaws;
import org.daftar.model.manufacturing.ManufacturingOrderId;
import org.daftar.model.manufacturing.ManufacturingState;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.model.orders.OrderNumber;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Among;
import org.daftar.persistence.mapping.Weighed;
import org.daftar.persistence.orders.OrderSteps;
import org.jspecify.annotations.Nullable;

/** Where orders, receipts, stock and journal do not say the same. */
final class ManufacturingFaults {

    public interface Mapper {

        /** What came of each line by receipts that stand, the most that was ever allowed, and what stock says is on order. */
        String LINES =
                """
                WITH x AS (SELECT o.kind, o.ordinal, o.id AS manufacturing_order, o.stage, o.received AS told, o.closed, l.id,
                    l.quantity, l.removed,
                    coalesce((SELECT sum(rl.quantity) FROM manufacturing_receipt r CROSS JOIN manufacturing_receipt_line rl WHERE r.company = l.company
                      AND r.manufacturing_order = l.manufacturing_order AND r.reversed_at IS NULL AND rl.company = r.company AND rl.receipt = r.id
                      AND rl.line = l.id), 0) AS came,
                    coalesce((SELECT max(rl.most) FROM manufacturing_receipt r CROSS JOIN manufacturing_receipt_line rl WHERE r.company = l.company
                      AND r.manufacturing_order = l.manufacturing_order AND r.reversed_at IS NULL AND rl.company = r.company AND rl.receipt = r.id
                      AND rl.line = l.id), 0) AS most,
                    coalesce((SELECT sum(c.on_order) FROM stock_commitment c WHERE c.company = l.company
                      AND c.line = l.public_id), 0) AS on_order
                  FROM manufacturing_order o JOIN manufacturing_line l ON l.company = o.company AND l.manufacturing_order = o.id
                  WHERE o.company = #{company} AND o.id ${among.keys})
                """;

        @Select(
                """
                SELECT o.public_id AS id, (SELECT count(*) FROM manufacturing_line l WHERE l.company = o.company AND l.manufacturing_order = o.id) AS weight
                FROM manufacturing_order o WHERE o.company = #{company}
                  AND o.id > coalesce((SELECT b.id FROM manufacturing_order b WHERE b.company = #{company} AND b.public_id = #{last}), 0)
                ORDER BY o.id LIMIT #{most}""")
        List<Weighed> ordersAfter(
                @Param("company") long company, @Param("last") @Nullable UUID last, @Param("most") int most);

        @Select("SELECT id FROM manufacturing_order WHERE company = #{company} AND public_id ${among.ids}")
        List<Long> keys(@Param("company") long company, @Param("ids") Among.Ids ids);

        @Select(
                "SELECT count(*) FROM manufacturing_line WHERE company = #{company} AND manufacturing_order ${among.keys}")
        long lines(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                LINES
                        + """
                SELECT 'line ' || id || ' of ' || kind || ' order ' || ordinal || ' got ' || came || ' millionths of ' || quantity
                  || ', and ' || on_order || ' are on order' FROM x
                WHERE (came > quantity AND came > most) OR (removed = 1 AND came > 0) OR on_order <>
                  CASE WHEN stage IN ('PLACED', 'IN_PRODUCTION', 'DISPATCHED') AND closed = 0 AND removed = 0 AND came < quantity
                    THEN quantity - came ELSE 0 END
                LIMIT 5""")
        List<String> unfit(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                LINES
                        + """
                , y AS (SELECT manufacturing_order, max(kind) AS kind, max(ordinal) AS ordinal, max(told) AS told,
                    CASE WHEN sum(came) = 0 THEN 'NONE'
                      WHEN sum(CASE WHEN came < quantity AND removed = 0 THEN 1 ELSE 0 END) = 0 THEN 'ALL' ELSE 'PART' END AS is_so
                  FROM x GROUP BY manufacturing_order)
                SELECT kind || ' order ' || ordinal || ' says ' || told || ' of it came, its receipts say ' || is_so FROM y
                WHERE told <> is_so LIMIT 5""")
        List<String> otherwiseReceived(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT o.kind, o.ordinal, o.stage, o.received, o.closed, o.completed, l.public_id AS line, l.quantity AS ordered,
                  i.public_id AS claim, c.public_id AS component, c.unit, i.quantity, i.scrap, i.standing, l.removed, l.frozen,
                  coalesce((SELECT sum(t.quantity) FROM manufacturing_consumption t CROSS JOIN manufacturing_receipt r
                    WHERE t.company = i.company AND t.line = i.line AND t.item = i.component AND r.company = t.company
                    AND r.id = t.receipt AND r.reversed_at IS NULL), 0) AS consumed,
                  coalesce((SELECT sum(s.demanded) FROM stock_commitment s WHERE s.company = i.company
                    AND s.line = i.public_id), 0) AS demanded,
                  coalesce((SELECT sum(s.allocated) FROM stock_commitment s WHERE s.company = i.company
                    AND s.line = i.public_id), 0) AS allocated
                FROM manufacturing_order o JOIN manufacturing_line l ON l.company = o.company AND l.manufacturing_order = o.id
                  CROSS JOIN manufacturing_input i JOIN item c ON c.company = i.company AND c.id = i.component
                WHERE o.company = #{company} AND o.id ${among.keys} AND i.company = l.company AND i.line = l.id""")
        List<InputRow> inputs(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT o.kind, o.ordinal, o.stage, o.received, o.closed, o.completed, s.facets
                FROM manufacturing_order o LEFT JOIN order_step s ON s.company = o.company AND s.order_id = o.public_id
                WHERE o.company = #{company} AND o.id ${among.keys} ORDER BY o.id, s.ordinal""")
        List<StepRow> steps(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT count(*) FROM manufacturing_receipt r JOIN manufacturing_receipt_line rl ON rl.company = r.company
                  AND rl.receipt = r.id WHERE r.company = #{company} AND r.manufacturing_order ${among.keys}""")
        long receipts(@Param("company") long company, @Param("keys") Among.Keys keys);

        /** Sought among what happened as a whole: each line in its receipt would cost the square of the lines. */
        @Select(
                """
                WITH s AS MATERIALIZED (SELECT e.batch, e.line, e.item, e.quantity, e.value,
                    NOT EXISTS (SELECT 1 FROM stock_event v WHERE v.company = e.company AND v.reverses = e.id) AS stands
                  FROM manufacturing_receipt r CROSS JOIN stock_event e WHERE r.company = #{company} AND r.manufacturing_order ${among.keys}
                    AND e.company = r.company AND e.batch = r.public_id AND e.movement = 'PRODUCE' AND e.reversal = 0)
                SELECT 'line ' || l.id || ' of receipt ' || r.id || ' did not bring what it took and cost' FROM manufacturing_receipt r
                  CROSS JOIN manufacturing_receipt_line rl CROSS JOIN manufacturing_line l
                WHERE r.company = #{company} AND r.manufacturing_order ${among.keys} AND rl.company = r.company AND rl.receipt = r.id
                  AND l.company = rl.company AND l.id = rl.line AND NOT EXISTS (SELECT 1 FROM s
                  WHERE s.batch = r.public_id AND s.line = l.public_id AND s.item = l.item AND s.quantity = rl.quantity
                    AND s.stands = (r.reversed_at IS NULL) AND s.value = rl.conversion + (SELECT coalesce(sum(t.value), 0) FROM manufacturing_consumption t
                      WHERE t.company = rl.company AND t.receipt = rl.receipt AND t.line = rl.line))
                LIMIT 5""")
        List<String> otherwiseMade(@Param("company") long company, @Param("keys") Among.Keys keys);

        /** Sought among what happened as a whole: each line in its receipt would cost the square of the lines. */
        @Select(
                """
                WITH s AS MATERIALIZED (SELECT e.batch, e.line, e.item, e.quantity, e.value,
                    NOT EXISTS (SELECT 1 FROM stock_event v WHERE v.company = e.company AND v.reverses = e.id) AS stands
                  FROM manufacturing_receipt r CROSS JOIN stock_event e WHERE r.company = #{company} AND r.manufacturing_order ${among.keys}
                    AND e.company = r.company AND e.batch = r.public_id AND e.movement = 'ISSUE' AND e.reversal = 0)
                SELECT 'of item ' || t.item || ' receipt ' || r.id || ' took otherwise than stock gave' FROM manufacturing_receipt r
                  CROSS JOIN manufacturing_consumption t CROSS JOIN manufacturing_input i
                WHERE r.company = #{company} AND r.manufacturing_order ${among.keys} AND t.company = r.company AND t.receipt = r.id
                  AND i.company = t.company AND i.line = t.line AND i.component = t.item AND NOT EXISTS (SELECT 1 FROM s
                  WHERE s.batch = r.public_id AND s.line = i.public_id AND s.item = t.item AND s.quantity = t.quantity
                    AND s.value = t.value AND s.stands = (r.reversed_at IS NULL))
                LIMIT 5""")
        List<String> otherwiseTaken(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT 'receipt ' || r.id || ' does not say all that it did to stock' FROM manufacturing_receipt r
                WHERE r.company = #{company} AND r.manufacturing_order ${among.keys}
                  AND (SELECT count(*) FROM stock_event e WHERE e.company = r.company AND e.batch = r.public_id AND e.reversal = 0
                      AND e.movement IN ('ISSUE', 'PRODUCE'))
                    <> (SELECT count(*) FROM manufacturing_receipt_line rl WHERE rl.company = r.company AND rl.receipt = r.id)
                      + (SELECT count(*) FROM manufacturing_consumption t WHERE t.company = r.company AND t.receipt = r.id)
                LIMIT 5""")
        List<String> unsaid(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT 'work in progress holds ' || x.booked || ' minor units of no order' FROM (
                  SELECT coalesce(sum(m.debit - m.credit), 0) AS booked FROM account a CROSS JOIN movement m
                  WHERE a.company = #{company} AND a.subtype = 'WORK_IN_PROGRESS' AND m.company = a.company AND m.account = a.id
                    AND m.grain = 1) x
                WHERE x.booked <> 0""")
        List<String> uncleared(@Param("company") long company);

        record StepRow(
                Kind kind,
                long ordinal,
                String stage,
                String received,
                boolean closed,
                boolean completed,
                @Nullable String facets) {}

        record InputRow(
                Kind kind,
                long ordinal,
                String stage,
                String received,
                boolean closed,
                boolean completed,
                UUID line,
                long ordered,
                UUID claim,
                UUID component,
                String unit,
                long quantity,
                long scrap,
                boolean standing,
                boolean removed,
                boolean frozen,
                long consumed,
                long demanded,
                long allocated) {}
    }

    private ManufacturingFaults() {}

    static List<ManufacturingOrderId> ordersAfter(Session session, Optional<ManufacturingOrderId> last, int lines) {
        var weighed = session.mapper(Mapper.class)
                .ordersAfter(
                        session.company(), last.map(ManufacturingOrderId::value).orElse(null), Weighed.MOST);
        return Weighed.upTo(lines, weighed).stream()
                .map(ManufacturingOrderId::new)
                .toList();
    }

    static ManufacturingState of(Session session, List<ManufacturingOrderId> orders) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        var ids = orders.stream().map(ManufacturingOrderId::value).toList();
        var keys = new Among.Keys(mapper.keys(company, new Among.Ids(ids)));
        var unfit = new ArrayList<>(mapper.unfit(company, keys));
        unfit.addAll(mapper.otherwiseReceived(company, keys));
        var inputs = mapper.inputs(company, keys);
        var steps = mapper.steps(company, keys);
        var uncleared = new ArrayList<>(mapper.otherwiseMade(company, keys));
        uncleared.addAll(mapper.otherwiseTaken(company, keys));
        uncleared.addAll(mapper.unsaid(company, keys));
        return new ManufacturingState(
                mapper.lines(company, keys),
                unfit,
                inputs.size(),
                inputs.stream().flatMap(input -> unwanted(input).stream()).toList(),
                steps.size(),
                OrderSteps.faults(
                        steps,
                        row -> new OrderNumber(row.kind().series(), row.ordinal()),
                        ManufacturingFaults::illegal),
                mapper.receipts(company, keys),
                uncleared);
    }

    static ManufacturingState ofAccounts(Session session) {
        var uncleared = session.mapper(Mapper.class).uncleared(session.company());
        return new ManufacturingState(0, List.of(), 0, List.of(), 0, List.of(), 0, uncleared);
    }

    /** What an input takes is exact beyond what a database can reckon with, so that it is judged here. */
    private static Optional<String> unwanted(Mapper.InputRow row) {
        var order = new OrderNumber(row.kind().series(), row.ordinal());
        try {
            var unit = new Quantity.Unit(row.unit());
            var component =
                    new BillLine(new ItemId(row.component()), new PerUnit(row.quantity()), new Rate(row.scrap()));
            var input = Input.of(new OrderLineId(row.line()), component, unit);
            boolean wanted = OrderRows.facets(row.stage(), row.received(), row.closed(), row.completed())
                            .isOpen()
                    && row.standing()
                    && row.frozen()
                    && !row.removed();
            long open = wanted
                    ? Math.max(
                            0, input.required(new Quantity(row.ordered(), unit)).micros() - row.consumed())
                    : 0;
            if (row.demanded() == open && row.allocated() <= open && input.id().equals(row.claim()))
                return Optional.empty();
            return Optional.of("order " + order + " wants " + open + " millionths of " + row.component()
                    + ", stock says " + row.demanded() + " and keeps " + row.allocated());
        } catch (IllegalArgumentException | ArithmeticException impossible) {
            return Optional.of("order " + order + " takes what no order can take: " + impossible.getMessage());
        }
    }

    private static List<String> illegal(OrderNumber order, List<Mapper.StepRow> steps) {
        var now = steps.get(0);
        var history = new ArrayList<Facets>();
        for (var step : steps) if (step.facets() != null) history.add(OrderRows.facets(step.facets()));
        var standing = OrderRows.facets(now.stage(), now.received(), now.closed(), now.completed());
        return ManufacturingLaws.faults(order, history, standing);
    }
}
