package org.daftar.persistence.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.orders.OrderNumber;
import org.daftar.model.orders.OrderNumber.Series;
import org.daftar.model.sales.Facets;
import org.daftar.model.sales.SalesLaws;
import org.daftar.model.sales.SalesOrderId;
import org.daftar.model.sales.SalesState;
import org.daftar.model.sales.Shipped;
import org.daftar.model.sales.Stage;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Among;
import org.daftar.persistence.mapping.Weighed;
import org.daftar.persistence.orders.OrderSteps;
import org.jspecify.annotations.Nullable;

/** Where orders, shipments and stock do not say the same. */
final class SalesFaults {

    public interface Mapper {

        /** What left of each line by shipments that stand, and what stock keeps as wanted by it, anywhere and where it ships from. */
        String LINES =
                """
                WITH x AS (SELECT o.ordinal, o.id AS sales_order, o.stage, o.shipped AS told, l.id, l.quantity, l.shipped, l.removed,
                    coalesce((SELECT sum(p.quantity) FROM sales_shipment s CROSS JOIN sales_shipment_line p WHERE s.company = l.company
                      AND s.sales_order = l.sales_order AND s.reversed_at IS NULL AND p.company = s.company AND p.shipment = s.id
                      AND p.line = l.id), 0) AS gone,
                    coalesce((SELECT sum(c.demanded) FROM stock_commitment c WHERE c.company = l.company
                      AND c.line = l.claim), 0) AS demanded,
                    coalesce((SELECT sum(c.demanded) FROM stock_commitment c JOIN location p ON p.company = c.company AND p.id = c.place
                      WHERE c.company = l.company AND c.line = l.claim
                        AND p.public_id = CASE WHEN f.site IS NULL THEN f.usual ELSE f.public_id END), 0) AS here
                  FROM sales_order o JOIN sales_line l ON l.company = o.company AND l.sales_order = o.id
                    LEFT JOIN location f ON f.company = o.company AND f.id = o.ship_from
                  WHERE o.company = #{company} AND o.id ${among.keys})
                """;

        @Select(
                """
                SELECT o.public_id AS id, (SELECT count(*) FROM sales_line l WHERE l.company = o.company AND l.sales_order = o.id) AS weight
                FROM sales_order o WHERE o.company = #{company}
                  AND o.id > coalesce((SELECT b.id FROM sales_order b WHERE b.company = #{company} AND b.public_id = #{last}), 0)
                ORDER BY o.id LIMIT #{most}""")
        List<Weighed> ordersAfter(
                @Param("company") long company, @Param("last") @Nullable UUID last, @Param("most") int most);

        @Select("SELECT id FROM sales_order WHERE company = #{company} AND public_id ${among.ids}")
        List<Long> keys(@Param("company") long company, @Param("ids") Among.Ids ids);

        @Select("SELECT count(*) FROM sales_line WHERE company = #{company} AND sales_order ${among.keys}")
        long lines(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                LINES
                        + """
                SELECT 'of line ' || id || ' of order ' || ordinal || ' ' || quantity || ' millionths are ordered, ' || shipped
                  || ' have left, and ' || here || ' of ' || demanded || ' are wanted where it ships from' FROM x
                WHERE demanded <> here OR demanded <>
                  CASE WHEN stage = 'CONFIRMED' AND removed = 0 THEN quantity - shipped ELSE 0 END
                LIMIT 5""")
        List<String> unwanted(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                LINES
                        + """
                SELECT 'line ' || id || ' of order ' || ordinal || ' says ' || shipped || ' millionths of ' || quantity
                  || ' have left, its shipments say ' || gone FROM x
                WHERE shipped <> gone OR gone > quantity OR (removed = 1 AND gone > 0) LIMIT 5""")
        List<String> otherwiseShipped(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                LINES
                        + """
                , y AS (SELECT sales_order, max(ordinal) AS ordinal, max(told) AS told, CASE WHEN sum(gone) = 0 THEN 'NONE'
                    WHEN sum(CASE WHEN gone < quantity AND removed = 0 THEN 1 ELSE 0 END) = 0 THEN 'ALL' ELSE 'PART' END AS is_so
                  FROM x GROUP BY sales_order)
                SELECT 'order ' || ordinal || ' says ' || told || ' of it has left, its shipments say ' || is_so FROM y
                WHERE told <> is_so LIMIT 5""")
        List<String> otherwiseTold(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT count(*) FROM sales_shipment s JOIN sales_shipment_line p ON p.company = s.company AND p.shipment = s.id
                WHERE s.company = #{company} AND s.sales_order ${among.keys}""")
        long shipments(@Param("company") long company, @Param("keys") Among.Keys keys);

        /** Sought among what happened as a whole: each line in its shipment would cost the square of the lines. */
        @Select(
                """
                WITH g AS MATERIALIZED (SELECT e.batch, e.line, e.item, e.quantity,
                    NOT EXISTS (SELECT 1 FROM stock_event v WHERE v.company = e.company AND v.reverses = e.id) AS stands
                  FROM sales_shipment s CROSS JOIN stock_event e WHERE s.company = #{company} AND s.sales_order ${among.keys}
                    AND e.company = s.company AND e.batch = s.public_id AND e.movement = 'ISSUE' AND e.reversal = 0)
                , x AS (SELECT s.id, s.public_id, s.reversed_at IS NULL AS stands, p.line, p.claim, p.quantity, l.item, l.claim AS now
                  FROM sales_shipment s CROSS JOIN sales_shipment_line p CROSS JOIN sales_line l
                  WHERE s.company = #{company} AND s.sales_order ${among.keys} AND p.company = s.company AND p.shipment = s.id
                    AND l.company = p.company AND l.id = p.line)
                SELECT 'line ' || x.line || ' of shipment ' || x.id || ' is not what stock issued' FROM x WHERE x.stands AND x.now <> x.claim
                UNION SELECT 'line ' || x.line || ' of shipment ' || x.id || ' is not what stock issued' FROM x
                WHERE NOT EXISTS (SELECT 1 FROM g WHERE g.batch = x.public_id AND g.line = x.claim AND g.quantity = x.quantity
                  AND (g.item = x.item OR x.now <> x.claim) AND g.stands = x.stands)
                LIMIT 5""")
        List<String> otherwiseIssued(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT o.ordinal, o.stage, o.shipped, o.billed, o.settled, o.disputed, s.facets
                FROM sales_order o LEFT JOIN order_step s ON s.company = o.company AND s.order_id = o.public_id
                WHERE o.company = #{company} AND o.id ${among.keys} ORDER BY o.id, s.ordinal""")
        List<StepRow> steps(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT count(*) FROM sales_line l JOIN sales_charge c ON c.company = l.company AND c.line = l.id
                WHERE l.company = #{company} AND l.sales_order ${among.keys}""")
        long charges(@Param("company") long company, @Param("keys") Among.Keys keys);

        /** Of lines: what no posted invoice charges although it is to, or charges and no credit note takes back although it is to. */
        @Select(
                """
                WITH x AS (SELECT o.ordinal, o.stage, o.billed, l.id, l.quantity, l.price, l.shipped, c.invoice, n.quantity AS charged,
                    CASE WHEN n.quantity = l.quantity AND n.price = l.price AND i.kind = 'CUSTOMER_INVOICE' AND i.entry IS NOT NULL
                      AND i.partner = o.customer THEN 1 ELSE 0 END AS sound,
                    coalesce((SELECT sum(t.quantity) FROM invoice_line t WHERE t.company = i.company AND t.corrects = c.place
                      AND t.invoice IN (SELECT d.id FROM invoice d WHERE d.company = i.company AND d.corrects = i.id
                        AND d.entry IS NOT NULL)), 0) AS credited
                  FROM sales_order o JOIN sales_line l ON l.company = o.company AND l.sales_order = o.id AND l.removed = 0
                    LEFT JOIN sales_charge c ON c.company = l.company AND c.line = l.id
                    LEFT JOIN invoice i ON i.company = c.company AND i.public_id = c.invoice
                    LEFT JOIN invoice_line n ON n.company = i.company AND n.invoice = i.id AND n.line = c.place
                  WHERE o.company = #{company} AND o.id ${among.keys}),
                y AS (SELECT x.*, CASE WHEN billed = 1 AND sound = 0 THEN quantity
                    WHEN billed = 0 AND stage <> 'CANCELLED' THEN coalesce(charged, 0)
                    WHEN stage = 'CANCELLED' THEN coalesce(charged, 0) - credited
                    WHEN stage = 'CLOSED' THEN quantity - shipped - credited ELSE 0 END AS amiss FROM x)
                SELECT ordinal, id AS line, amiss, price FROM y WHERE amiss > 0""")
        List<AmissRow> amiss(@Param("company") long company, @Param("keys") Among.Keys keys);

        record AmissRow(long ordinal, long line, long amiss, long price) {}

        /** @param facets of the step, the others of the order now */
        record StepRow(
                long ordinal,
                String stage,
                String shipped,
                boolean billed,
                boolean settled,
                boolean disputed,
                @Nullable String facets) {}
    }

    private SalesFaults() {}

    static List<SalesOrderId> ordersAfter(Session session, Optional<SalesOrderId> last, int lines) {
        var weighed = session.mapper(Mapper.class)
                .ordersAfter(session.company(), last.map(SalesOrderId::value).orElse(null), Weighed.MOST);
        return Weighed.upTo(lines, weighed).stream().map(SalesOrderId::new).toList();
    }

    static SalesState of(Session session, List<SalesOrderId> orders, Currency currency) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        var ids = orders.stream().map(SalesOrderId::value).toList();
        var keys = new Among.Keys(mapper.keys(company, new Among.Ids(ids)));
        var unfit = new ArrayList<>(mapper.otherwiseShipped(company, keys));
        unfit.addAll(mapper.otherwiseTold(company, keys));
        unfit.addAll(mapper.otherwiseIssued(company, keys));
        var steps = mapper.steps(company, keys);
        return new SalesState(
                mapper.lines(company, keys),
                mapper.unwanted(company, keys),
                mapper.shipments(company, keys),
                unfit,
                steps.size(),
                OrderSteps.faults(
                        steps, row -> new OrderNumber(Series.SALES_ORDER, row.ordinal()), SalesFaults::illegal),
                mapper.charges(company, keys),
                uncharged(mapper.amiss(company, keys), currency));
    }

    /** What comes to nothing is not charged, nor credited; and credited in parts, a part may be a minor unit less than its price says. */
    private static List<String> uncharged(List<Mapper.AmissRow> rows, Currency currency) {
        return rows.stream()
                .filter(row -> new UnitPrice(row.price(), currency)
                                .of(new Quantity(row.amiss(), Quantity.Unit.EACH), Rate.NONE)
                                .minor()
                        > 1)
                .map(row -> row.amiss() + " millionths of line " + row.line() + " of order "
                        + new OrderNumber(Series.SALES_ORDER, row.ordinal()) + " are not charged as the order says")
                .toList();
    }

    private static List<String> illegal(OrderNumber order, List<Mapper.StepRow> steps) {
        var now = steps.get(0);
        var history = new ArrayList<Facets>();
        for (var step : steps) if (step.facets() != null) history.add(SalesRows.facets(step.facets()));
        var standing = new Facets(
                Stage.valueOf(now.stage()),
                Shipped.valueOf(now.shipped()),
                now.billed(),
                now.settled(),
                now.disputed());
        return SalesLaws.faults(order, history, standing);
    }
}
