package org.daftar.persistence.sales;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Lines of orders, shipments, and notes on timelines. */
public interface SalesPartMapper {

    String LINE =
            """
            SELECT l.id, l.public_id, o.public_id AS sales_order, l.place, l.claim, i.public_id AS item, i.unit, l.quantity, l.price,
              l.shipped
            FROM sales_line l JOIN sales_order o ON o.company = l.company AND o.id = l.sales_order
              JOIN item i ON i.company = l.company AND i.id = l.item
            WHERE l.company = #{company} AND l.removed = 0
            """;

    String NOTE =
            """
            SELECT n.id, n.public_id, o.public_id AS sales_order, n.standing, n.moved_from, n.text, n.created_at
            FROM sales_note n JOIN sales_order o ON o.company = n.company AND o.id = n.sales_order
            WHERE n.company = #{company}
            """;

    /** All at once, however many. @param lines as {@link SalesRows} writes them */
    @Insert(
            databaseId = "sqlite",
            value =
                    """
                    INSERT INTO sales_line (company, id, public_id, sales_order, place, claim, item, quantity, price, shipped, removed)
                    SELECT #{company}, l.value ->> 0, unhex(l.value ->> 1), #{order}, l.value ->> 2, unhex(l.value ->> 3), l.value ->> 4,
                      l.value ->> 5, l.value ->> 6, 0, 0 FROM json_each(#{lines}) l""")
    @Insert(
            databaseId = "postgresql",
            value =
                    """
                    INSERT INTO sales_line (company, id, public_id, sales_order, place, claim, item, quantity, price, shipped, removed)
                    SELECT #{company}, (l ->> 0)::bigint, (l ->> 1)::uuid, #{order}, (l ->> 2)::bigint, (l ->> 3)::uuid,
                      (l ->> 4)::bigint, (l ->> 5)::bigint, (l ->> 6)::bigint, 0, 0 FROM json_array_elements(CAST(#{lines} AS json)) l""")
    void insertLines(@Param("company") long company, @Param("order") long order, @Param("lines") String lines);

    @Update(
            """
            UPDATE sales_line SET claim = #{claim}, item = #{item}, quantity = #{quantity}, price = #{price}
            WHERE company = #{company} AND public_id = #{line}""")
    void updateLine(
            @Param("company") long company,
            @Param("line") UUID line,
            @Param("claim") UUID claim,
            @Param("item") long item,
            @Param("quantity") long quantity,
            @Param("price") long price);

    @Update("UPDATE sales_line SET removed = 1 WHERE company = #{company} AND public_id = #{line}")
    void markRemoved(@Param("company") long company, @Param("line") UUID line);

    @Delete("DELETE FROM sales_line WHERE company = #{company} AND public_id = #{line}")
    void deleteLine(@Param("company") long company, @Param("line") UUID line);

    @Select(LINE + "AND l.sales_order = #{order} ORDER BY l.place, l.id")
    List<LineRow> linesOf(@Param("company") long company, @Param("order") long order);

    @Select(LINE + "AND l.public_id = #{line}")
    @Nullable
    LineRow line(@Param("company") long company, @Param("line") UUID line);

    @Insert(
            """
            INSERT INTO sales_shipment (company, id, public_id, sales_order, at)
            SELECT #{company}, #{id}, #{publicId}, o.id, #{at} FROM sales_order o
            WHERE o.company = #{company} AND o.public_id = #{order}""")
    void insertShipment(
            @Param("company") long company,
            @Param("id") long id,
            @Param("publicId") UUID publicId,
            @Param("order") UUID order,
            @Param("at") Instant at);

    /**
     * All at once, however many. SQLite joins a cross join in the order in which it stands: the few that are named, then each by its key.
     *
     * @param parts as {@link SalesRows} writes them
     */
    @Insert(
            databaseId = "sqlite",
            value =
                    """
                    INSERT INTO sales_shipment_line (company, shipment, line, claim, quantity)
                    SELECT #{company}, #{shipment}, l.id, l.claim, p.value ->> 1 FROM json_each(#{parts}) p
                      CROSS JOIN sales_line l ON l.company = #{company} AND l.public_id = unhex(p.value ->> 0)""")
    @Insert(
            databaseId = "postgresql",
            value =
                    """
                    INSERT INTO sales_shipment_line (company, shipment, line, claim, quantity)
                    SELECT #{company}, #{shipment}, l.id, l.claim, (p ->> 1)::bigint FROM json_array_elements(CAST(#{parts} AS json)) p
                      JOIN sales_line l ON l.company = #{company} AND l.public_id = (p ->> 0)::uuid""")
    void insertParts(@Param("company") long company, @Param("shipment") long shipment, @Param("parts") String parts);

    @Update(
            """
            UPDATE sales_line SET shipped = shipped + (SELECT p.quantity FROM sales_shipment_line p WHERE p.company = #{company}
              AND p.shipment = #{shipment} AND p.line = sales_line.id)
            WHERE company = #{company} AND id IN (SELECT p.line FROM sales_shipment_line p WHERE p.company = #{company}
              AND p.shipment = #{shipment})""")
    void addShipped(@Param("company") long company, @Param("shipment") long shipment);

    @Select(
            """
            SELECT s.public_id FROM sales_order o JOIN sales_shipment s ON s.company = o.company AND s.sales_order = o.id
            WHERE o.company = #{company} AND o.public_id = #{order} AND s.reversed_at IS NULL ORDER BY s.id DESC""")
    List<UUID> standing(@Param("company") long company, @Param("order") UUID order);

    @Update(
            "UPDATE sales_shipment SET reversed_at = #{at} WHERE company = #{company} AND reversed_at IS NULL AND sales_order = "
                    + SalesOrderMapper.THE_ORDER)
    void reverseShipments(@Param("company") long company, @Param("order") UUID order, @Param("at") Instant at);

    @Update("UPDATE sales_line SET shipped = 0 WHERE company = #{company} AND shipped > 0 AND sales_order = "
            + SalesOrderMapper.THE_ORDER)
    void clearShipped(@Param("company") long company, @Param("order") UUID order);

    /** All at once, joined as {@link #insertParts}. @param charges as {@link SalesRows} writes them */
    @Insert(
            databaseId = "sqlite",
            value =
                    """
                    INSERT INTO sales_charge (company, line, invoice, place)
                    SELECT #{company}, l.id, unhex(c.value ->> 1), c.value ->> 2 FROM json_each(#{charges}) c
                      CROSS JOIN sales_line l ON l.company = #{company} AND l.public_id = unhex(c.value ->> 0)""")
    @Insert(
            databaseId = "postgresql",
            value =
                    """
                    INSERT INTO sales_charge (company, line, invoice, place)
                    SELECT #{company}, l.id, (c ->> 1)::uuid, (c ->> 2)::bigint FROM json_array_elements(CAST(#{charges} AS json)) c
                      JOIN sales_line l ON l.company = #{company} AND l.public_id = (c ->> 0)::uuid""")
    void insertCharges(@Param("company") long company, @Param("charges") String charges);

    @Select(
            """
            SELECT l.public_id AS line, c.invoice, c.place FROM sales_order o
              JOIN sales_line l ON l.company = o.company AND l.sales_order = o.id
              JOIN sales_charge c ON c.company = l.company AND c.line = l.id
            WHERE o.company = #{company} AND o.public_id = #{order} ORDER BY l.place, l.id""")
    List<ChargeRow> charges(@Param("company") long company, @Param("order") UUID order);

    @Delete(
            """
            DELETE FROM sales_charge WHERE company = #{company} AND line IN (SELECT l.id FROM sales_order o
              JOIN sales_line l ON l.company = o.company AND l.sales_order = o.id
              WHERE o.company = #{company} AND o.public_id = #{order})""")
    void deleteCharges(@Param("company") long company, @Param("order") UUID order);

    @Select(
            """
            SELECT o.public_id FROM sales_charge c CROSS JOIN sales_line l CROSS JOIN sales_order o
            WHERE c.company = #{company} AND c.invoice = #{invoice} AND l.company = c.company AND l.id = c.line
              AND o.company = l.company AND o.id = l.sales_order LIMIT 1""")
    @Nullable
    UUID ofInvoice(@Param("company") long company, @Param("invoice") UUID invoice);

    /** One, if there is one, of the lines of which more was charged than credit notes took back. */
    @Select(
            """
            SELECT count(*) FROM (SELECT 1 FROM sales_order o
                JOIN sales_line l ON l.company = o.company AND l.sales_order = o.id
                JOIN sales_charge c ON c.company = l.company AND c.line = l.id
                JOIN invoice i ON i.company = c.company AND i.public_id = c.invoice
                JOIN invoice_line n ON n.company = i.company AND n.invoice = i.id AND n.line = c.place
              WHERE o.company = #{company} AND o.public_id = #{order}
                AND n.quantity > coalesce((SELECT sum(t.quantity) FROM invoice d CROSS JOIN invoice_line t
                  WHERE d.company = i.company AND d.corrects = i.id AND d.entry IS NOT NULL AND t.company = d.company
                    AND t.invoice = d.id AND t.corrects = c.place), 0)
              LIMIT 1) x""")
    long uncredited(@Param("company") long company, @Param("order") UUID order);

    @Insert(
            """
            INSERT INTO sales_note (company, id, public_id, sales_order, standing, moved_from, text, created_at)
            SELECT #{company}, #{row.id}, #{row.publicId}, o.id, #{row.standing}, #{row.movedFrom}, #{row.text}, #{row.createdAt}
            FROM sales_order o WHERE o.company = #{company} AND o.public_id = #{row.salesOrder}""")
    void insertNote(@Param("company") long company, @Param("row") NoteRow row);

    @Delete("DELETE FROM sales_note WHERE company = #{company} AND public_id = #{note}")
    void deleteNote(@Param("company") long company, @Param("note") UUID note);

    @Select(NOTE + "AND n.sales_order = " + SalesOrderMapper.THE_ORDER + " ORDER BY n.id")
    List<NoteRow> timeline(@Param("company") long company, @Param("order") UUID order);

    @Select(NOTE + "AND n.public_id = #{note}")
    @Nullable
    NoteRow note(@Param("company") long company, @Param("note") UUID note);

    record LineRow(
            long id,
            UUID publicId,
            UUID salesOrder,
            int place,
            UUID claim,
            UUID item,
            String unit,
            long quantity,
            long price,
            long shipped) {}

    record ChargeRow(UUID line, UUID invoice, int place) {}

    record NoteRow(
            long id,
            UUID publicId,
            UUID salesOrder,
            String standing,
            @Nullable String movedFrom,
            @Nullable String text,
            Instant createdAt) {}
}
