package org.daftar.persistence.purchasing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.orders.OrderNumber;
import org.daftar.model.orders.OrderNumber.Series;
import org.daftar.model.orders.Received;
import org.daftar.model.purchasing.Facets;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.model.purchasing.PurchasingLaws;
import org.daftar.model.purchasing.PurchasingState;
import org.daftar.model.purchasing.Stage;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.kernel.HeadMapper;
import org.daftar.persistence.mapping.Among;
import org.daftar.persistence.mapping.Weighed;
import org.daftar.persistence.orders.OrderSteps;
import org.daftar.ports.purchasing.driven.PurchaseOrderStore;
import org.jspecify.annotations.Nullable;

/** Where orders, receipts, stock and journal do not say the same. */
final class PurchasingFaults {

    public interface Mapper {

        /** What came of each line by receipts that stand, the most that was ever allowed, and what stock says is on order. */
        String LINES =
                """
                WITH x AS (SELECT o.ordinal, o.id AS purchase_order, o.stage, o.received AS told, o.closed, l.id, l.quantity, l.removed,
                    coalesce((SELECT sum(rl.quantity) FROM purchase_receipt r CROSS JOIN purchase_receipt_line rl WHERE r.company = l.company
                      AND r.purchase_order = l.purchase_order AND r.reversed_at IS NULL AND rl.company = r.company AND rl.receipt = r.id
                      AND rl.line = l.id), 0) AS came,
                    coalesce((SELECT max(rl.most) FROM purchase_receipt r CROSS JOIN purchase_receipt_line rl WHERE r.company = l.company
                      AND r.purchase_order = l.purchase_order AND r.reversed_at IS NULL AND rl.company = r.company AND rl.receipt = r.id
                      AND rl.line = l.id), 0) AS most,
                    coalesce((SELECT sum(c.on_order) FROM stock_commitment c WHERE c.company = l.company
                      AND c.line = l.public_id), 0) AS on_order
                  FROM purchase_order o JOIN purchase_line l ON l.company = o.company AND l.purchase_order = o.id
                  WHERE o.company = #{company} AND o.id ${among.keys})
                """;

        @Select(
                """
                SELECT o.public_id AS id, (SELECT count(*) FROM purchase_line l WHERE l.company = o.company AND l.purchase_order = o.id) AS weight
                FROM purchase_order o WHERE o.company = #{company}
                  AND o.id > coalesce((SELECT b.id FROM purchase_order b WHERE b.company = #{company} AND b.public_id = #{last}), 0)
                ORDER BY o.id LIMIT #{most}""")
        List<Weighed> ordersAfter(
                @Param("company") long company, @Param("last") @Nullable UUID last, @Param("most") int most);

        @Select("SELECT id FROM purchase_order WHERE company = #{company} AND public_id ${among.ids}")
        List<Long> keys(@Param("company") long company, @Param("ids") Among.Ids ids);

        @Select("SELECT count(*) FROM purchase_line WHERE company = #{company} AND purchase_order ${among.keys}")
        long lines(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                LINES
                        + """
                SELECT 'line ' || id || ' of order ' || ordinal || ' got ' || came || ' millionths of ' || quantity || ', and '
                  || on_order || ' are on order' FROM x
                WHERE (came > quantity AND came > most) OR (removed = 1 AND came > 0) OR on_order <>
                  CASE WHEN stage IN ('PLACED', 'DISPATCHED') AND closed = 0 AND removed = 0 AND came < quantity
                    THEN quantity - came ELSE 0 END
                LIMIT 5""")
        List<String> unfit(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                LINES
                        + """
                , y AS (SELECT purchase_order, max(ordinal) AS ordinal, max(told) AS told, CASE WHEN sum(came) = 0 THEN 'NONE'
                    WHEN sum(CASE WHEN came < quantity AND removed = 0 THEN 1 ELSE 0 END) = 0 THEN 'ALL' ELSE 'PART' END AS is_so
                  FROM x GROUP BY purchase_order)
                SELECT 'order ' || ordinal || ' says ' || told || ' of it came, its receipts say ' || is_so FROM y
                WHERE told <> is_so LIMIT 5""")
        List<String> otherwiseReceived(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT o.ordinal, o.stage AS now_stage, o.received AS now_received, o.closed AS now_closed, o.settled AS now_settled, s.facets
                FROM purchase_order o LEFT JOIN order_step s ON s.company = o.company AND s.order_id = o.public_id
                WHERE o.company = #{company} AND o.id ${among.keys} ORDER BY o.id, s.ordinal""")
        List<StepRow> steps(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT count(*) FROM purchase_receipt r JOIN purchase_receipt_line rl ON rl.company = r.company AND rl.receipt = r.id
                WHERE r.company = #{company} AND r.purchase_order ${among.keys}""")
        long receipts(@Param("company") long company, @Param("keys") Among.Keys keys);

        /** Sought among what happened as a whole: each line in its receipt would cost the square of the lines. */
        @Select(
                """
                WITH s AS MATERIALIZED (SELECT e.batch, e.line, e.item, e.quantity, e.value,
                    NOT EXISTS (SELECT 1 FROM stock_event v WHERE v.company = e.company AND v.reverses = e.id) AS stands
                  FROM purchase_receipt r CROSS JOIN stock_event e WHERE r.company = #{company} AND r.purchase_order ${among.keys}
                    AND e.company = r.company AND e.batch = r.public_id AND e.movement = 'RECEIVE' AND e.reversal = 0)
                SELECT 'line ' || l.id || ' of receipt ' || r.id || ' is not what stock received' FROM purchase_receipt r
                  CROSS JOIN purchase_receipt_line rl CROSS JOIN purchase_line l
                WHERE r.company = #{company} AND r.purchase_order ${among.keys} AND rl.company = r.company AND rl.receipt = r.id
                  AND l.company = rl.company AND l.id = rl.line AND NOT EXISTS (SELECT 1 FROM s
                  WHERE s.batch = r.public_id AND s.line = l.public_id AND s.item = l.item AND s.quantity = rl.quantity
                    AND s.value = rl.goods + rl.landed AND s.stands = (r.reversed_at IS NULL))
                LIMIT 5""")
        List<String> otherwiseKept(@Param("company") long company, @Param("keys") Among.Keys keys);

        /** Of settled orders what no bill clears, and of all what a bill clears otherwise than it came. */
        @Select(
                """
                SELECT 'line ' || rl.line || ' of receipt ' || r.id || ' is not billed as it came' FROM purchase_order o
                  CROSS JOIN purchase_receipt r CROSS JOIN purchase_receipt_line rl
                  LEFT JOIN purchase_charge c ON c.company = rl.company AND c.receipt = rl.receipt AND c.line = rl.line
                  LEFT JOIN invoice i ON i.company = c.company AND i.public_id = c.invoice
                  LEFT JOIN invoice_line n ON n.company = i.company AND n.invoice = i.id AND n.line = c.place
                WHERE o.company = #{company} AND o.id ${among.keys} AND r.company = o.company AND r.purchase_order = o.id
                  AND rl.company = r.company AND rl.receipt = r.id AND rl.goods + rl.landed > 0 AND CASE
                  WHEN c.invoice IS NULL THEN o.settled = 1 AND r.reversed_at IS NULL
                  ELSE n.net IS NULL OR n.net <> rl.goods + rl.landed OR i.kind <> 'VENDOR_BILL' OR i.entry IS NULL
                    OR i.partner <> o.vendor OR r.reversed_at IS NOT NULL END
                LIMIT 5""")
        List<String> otherwiseBilled(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT 'receipts brought ' || x.brought || ' minor units that nobody billed, and the account holds ' || x.booked FROM (
                  SELECT (SELECT coalesce(sum(rl.goods + rl.landed), 0) FROM purchase_receipt r
                      JOIN purchase_receipt_line rl ON rl.company = r.company AND rl.receipt = r.id
                      WHERE r.company = #{company} AND r.reversed_at IS NULL)
                      - (SELECT coalesce(sum(n.net), 0) FROM purchase_charge c
                        JOIN invoice i ON i.company = c.company AND i.public_id = c.invoice AND i.entry IS NOT NULL
                        JOIN invoice_line n ON n.company = i.company AND n.invoice = i.id AND n.line = c.place
                        WHERE c.company = #{company})
                      + (SELECT coalesce(sum(t.net), 0) FROM purchase_charge c
                        JOIN invoice i ON i.company = c.company AND i.public_id = c.invoice
                        JOIN invoice d ON d.company = i.company AND d.corrects = i.id AND d.entry IS NOT NULL
                        JOIN invoice_line t ON t.company = d.company AND t.invoice = d.id AND t.corrects = c.place
                        WHERE c.company = #{company}) AS brought,
                    (SELECT coalesce(sum(m.credit - m.debit), 0) FROM account a JOIN movement m ON m.company = a.company
                      AND m.account = a.id AND m.grain = 1 WHERE a.company = #{company} AND a.subtype = 'GRNI') AS booked) x
                WHERE x.brought <> x.booked""")
        List<String> uncleared(@Param("company") long company);

        @Select(
                """
                SELECT coalesce(sum(m.credit - m.debit), 0) FROM account a CROSS JOIN movement m
                WHERE a.company = #{company} AND a.subtype = 'GRNI' AND m.company = a.company AND m.account = a.id AND m.grain = 1""")
        long booked(@Param("company") long company);

        /** What had come by then, unless it had gone back by then, less what bills had cleared, and more what credit notes took from those. */
        @Select(
                """
                SELECT coalesce((SELECT sum(rl.goods + rl.landed) FROM purchase_receipt r CROSS JOIN purchase_receipt_line rl
                    WHERE r.company = #{company} AND r.purchase_order ${among.keys} AND r.id < #{then.keys}
                      AND rl.company = r.company AND rl.receipt = r.id AND (r.reversed_at IS NULL OR NOT EXISTS (
                        SELECT 1 FROM stock_event e CROSS JOIN stock_event v WHERE e.company = r.company AND e.batch = r.public_id
                          AND v.company = e.company AND v.reverses = e.id AND v.id < #{then.keys}))), 0)
                  - coalesce((SELECT sum(n.net) FROM purchase_receipt r CROSS JOIN purchase_charge c CROSS JOIN invoice i
                      CROSS JOIN entry e CROSS JOIN invoice_line n
                    WHERE r.company = #{company} AND r.purchase_order ${among.keys} AND c.company = r.company AND c.receipt = r.id
                      AND i.company = c.company AND i.public_id = c.invoice AND e.company = i.company AND e.id = i.entry
                      AND e.seq <= #{then.entries} AND n.company = i.company AND n.invoice = i.id AND n.line = c.place), 0)
                  + coalesce((SELECT sum(t.net) FROM purchase_receipt r CROSS JOIN purchase_charge c CROSS JOIN invoice i
                      CROSS JOIN invoice d CROSS JOIN entry e CROSS JOIN invoice_line t
                    WHERE r.company = #{company} AND r.purchase_order ${among.keys} AND c.company = r.company AND c.receipt = r.id
                      AND i.company = c.company AND i.public_id = c.invoice AND d.company = i.company AND d.corrects = i.id
                      AND e.company = d.company AND e.id = d.entry AND e.seq <= #{then.entries}
                      AND t.company = d.company AND t.invoice = d.id AND t.corrects = c.place), 0)""")
        long unbilled(
                @Param("company") long company,
                @Param("keys") Among.Keys keys,
                @Param("then") PurchaseOrderStore.Moment then);

        record StepRow(
                long ordinal,
                String nowStage,
                String nowReceived,
                boolean nowClosed,
                boolean nowSettled,
                @Nullable String facets) {}
    }

    private PurchasingFaults() {}

    static List<PurchaseOrderId> ordersAfter(Session session, Optional<PurchaseOrderId> last, int lines) {
        var weighed = session.mapper(Mapper.class)
                .ordersAfter(session.company(), last.map(PurchaseOrderId::value).orElse(null), Weighed.MOST);
        return Weighed.upTo(lines, weighed).stream().map(PurchaseOrderId::new).toList();
    }

    static PurchasingState of(Session session, List<PurchaseOrderId> orders) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        var keys = keys(session, orders);
        var unfit = new ArrayList<>(mapper.unfit(company, keys));
        unfit.addAll(mapper.otherwiseReceived(company, keys));
        var steps = mapper.steps(company, keys);
        var uncleared = new ArrayList<>(mapper.otherwiseKept(company, keys));
        uncleared.addAll(mapper.otherwiseBilled(company, keys));
        return new PurchasingState(
                mapper.lines(company, keys),
                unfit,
                steps.size(),
                OrderSteps.faults(
                        steps, row -> new OrderNumber(Series.PURCHASE_ORDER, row.ordinal()), PurchasingFaults::illegal),
                mapper.receipts(company, keys),
                uncleared);
    }

    static PurchaseOrderStore.Moment moment(Session session) {
        long company = session.company();
        var head = requireNonNull(session.mapper(HeadMapper.class).find(company));
        return new PurchaseOrderStore.Moment(
                head.nextKey(), head.entrySeq(), session.mapper(Mapper.class).booked(company));
    }

    static long unbilled(Session session, List<PurchaseOrderId> orders, PurchaseOrderStore.Moment then) {
        return session.mapper(Mapper.class).unbilled(session.company(), keys(session, orders), then);
    }

    private static Among.Keys keys(Session session, List<PurchaseOrderId> orders) {
        var ids = orders.stream().map(PurchaseOrderId::value).toList();
        return new Among.Keys(session.mapper(Mapper.class).keys(session.company(), new Among.Ids(ids)));
    }

    static PurchasingState ofAccounts(Session session) {
        return new PurchasingState(
                0, List.of(), 0, List.of(), 0, session.mapper(Mapper.class).uncleared(session.company()));
    }

    private static List<String> illegal(OrderNumber order, List<Mapper.StepRow> steps) {
        var now = steps.get(0);
        var history = new ArrayList<Facets>();
        for (var step : steps) if (step.facets() != null) history.add(OrderRows.facets(step.facets()));
        var standing = new Facets(
                Stage.valueOf(now.nowStage()), Received.valueOf(now.nowReceived()), now.nowClosed(), now.nowSettled());
        return PurchasingLaws.faults(order, history, standing);
    }
}
