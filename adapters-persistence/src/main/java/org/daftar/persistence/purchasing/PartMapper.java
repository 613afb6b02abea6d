package org.daftar.persistence.purchasing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

/** Lines of orders, receipts, and lines of receipts. */
public interface PartMapper {

    String LINE =
            """
            SELECT l.id, l.public_id, o.public_id AS purchase_order, l.place, i.public_id AS item, i.unit, l.quantity, l.cost
            FROM purchase_line l JOIN purchase_order o ON o.company = l.company AND o.id = l.purchase_order
              JOIN item i ON i.company = l.company AND i.id = l.item
            WHERE l.company = #{company} AND l.removed = 0
            """;

    String RECEIPT =
            """
            SELECT r.id, r.public_id, o.public_id AS purchase_order, r.date, r.notes, r.created_at, r.updated_at, r.reversed_at
            FROM purchase_receipt r JOIN purchase_order o ON o.company = r.company AND o.id = r.purchase_order
            WHERE r.company = #{company} AND r.reversed_at IS NULL
            """;

    String THE_LINE = "(SELECT l.id FROM purchase_line l WHERE l.company = #{company} AND l.public_id = ";

    @Insert("INSERT INTO purchase_line (company, id, public_id, purchase_order, place, item, quantity, cost, removed)"
            + " VALUES (#{company}, #{row.id}, #{row.publicId}, (SELECT o.id FROM purchase_order o WHERE o.company = #{company}"
            + " AND o.public_id = #{row.purchaseOrder}), #{row.place}, #{item}, #{row.quantity}, #{row.cost}, 0)")
    void insertLine(@Param("company") long company, @Param("row") LineRow row, @Param("item") long item);

    @Update(
            """
            UPDATE purchase_line SET item = #{item}, quantity = #{row.quantity}, cost = #{row.cost}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void updateLine(@Param("company") long company, @Param("row") LineRow row, @Param("item") long item);

    @Update("UPDATE purchase_line SET removed = 1 WHERE company = #{company} AND public_id = #{line}")
    void markRemoved(@Param("company") long company, @Param("line") UUID line);

    @Delete("DELETE FROM purchase_line WHERE company = #{company} AND public_id = #{line}")
    void deleteLine(@Param("company") long company, @Param("line") UUID line);

    @Select(LINE + "AND l.purchase_order = #{order} ORDER BY l.place, l.id")
    List<LineRow> linesOf(@Param("company") long company, @Param("order") long order);

    @Select(LINE + "AND l.public_id = #{line}")
    @Nullable
    LineRow line(@Param("company") long company, @Param("line") UUID line);

    @Select(
            "<script>" + LINE
                    + """
              <if test="after != null">AND l.id &lt; #{after}</if> ORDER BY l.id DESC LIMIT #{limit}</script>""")
    List<LineRow> lines(
            @Param("company") long company, @Param("after") @Nullable Long after, @Param("limit") int limit);

    @Select(
            """
            SELECT rl.line, sum(rl.quantity) AS quantity FROM purchase_receipt_line rl
              JOIN purchase_receipt r ON r.company = rl.company AND r.id = rl.receipt AND r.reversed_at IS NULL
            WHERE rl.company = #{company} AND rl.line ${among.keys} GROUP BY rl.line""")
    List<CameRow> came(@Param("company") long company, @Param("keys") Among.Keys lines);

    @Insert(
            "INSERT INTO purchase_receipt (company, id, public_id, purchase_order, date, notes, created_at, updated_at)"
                    + " VALUES (#{company}, #{row.id}, #{row.publicId}, (SELECT o.id FROM purchase_order o WHERE o.company = #{company}"
                    + " AND o.public_id = #{row.purchaseOrder}), #{row.date}, #{row.notes}, #{row.createdAt}, #{row.updatedAt})")
    void insertReceipt(@Param("company") long company, @Param("row") ReceiptRow row);

    @Insert(
            """
            INSERT INTO purchase_receipt_line (company, receipt, public_id, line, location, quantity, cost, goods, landed, most)
            VALUES (#{company}, #{receipt}, #{row.publicId},\s"""
                    + THE_LINE
                    + """
            #{row.line}), #{location}, #{row.quantity}, #{row.cost}, #{row.goods}, #{row.landed}, #{row.most})""")
    void insertPart(
            @Param("company") long company,
            @Param("receipt") long receipt,
            @Param("row") PartRow row,
            @Param("location") long location);

    @Update(
            """
            UPDATE purchase_receipt SET date = #{row.date}, updated_at = #{row.updatedAt}, reversed_at = #{row.reversedAt}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void updateReceipt(@Param("company") long company, @Param("row") ReceiptRow row);

    @Select(RECEIPT + "AND r.purchase_order = #{order} ORDER BY r.id")
    List<ReceiptRow> receiptsOf(@Param("company") long company, @Param("order") long order);

    @Select(RECEIPT + "AND r.public_id = #{receipt}")
    @Nullable
    ReceiptRow receipt(@Param("company") long company, @Param("receipt") UUID receipt);

    @Select(
            """
            SELECT rl.receipt, rl.public_id, l.public_id AS line, p.public_id AS location, rl.quantity, i.unit, rl.cost, rl.goods, rl.landed, rl.most
            FROM purchase_receipt_line rl JOIN purchase_line l ON l.company = rl.company AND l.id = rl.line
              JOIN item i ON i.company = l.company AND i.id = l.item
              JOIN location p ON p.company = rl.company AND p.id = rl.location
            WHERE rl.company = #{company} AND rl.receipt ${among.keys} ORDER BY rl.receipt, l.place, l.id""")
    List<PartRow> parts(@Param("company") long company, @Param("keys") Among.Keys receipts);

    @Insert(
            """
            INSERT INTO purchase_charge (company, receipt, line, invoice, place)
            SELECT #{company}, r.id, l.id, #{row.invoice}, #{row.place} FROM purchase_receipt r
              JOIN purchase_line l ON l.company = r.company AND l.public_id = #{row.line}
            WHERE r.company = #{company} AND r.public_id = #{row.receipt}""")
    void insertCharge(@Param("company") long company, @Param("row") ChargeRow row);

    @Select(
            """
            SELECT r.public_id AS receipt, l.public_id AS line, c.invoice, c.place FROM purchase_order o
              JOIN purchase_receipt r ON r.company = o.company AND r.purchase_order = o.id
              JOIN purchase_charge c ON c.company = r.company AND c.receipt = r.id
              JOIN purchase_line l ON l.company = c.company AND l.id = c.line
            WHERE o.company = #{company} AND o.public_id = #{order} ORDER BY r.id, c.place""")
    List<ChargeRow> charges(@Param("company") long company, @Param("order") UUID order);

    @Delete("DELETE FROM purchase_charge WHERE company = #{company} AND invoice = #{bill}")
    void deleteCharges(@Param("company") long company, @Param("bill") UUID bill);

    @Select(
            """
            SELECT o.public_id FROM purchase_charge c CROSS JOIN purchase_receipt r CROSS JOIN purchase_order o
            WHERE c.company = #{company} AND c.invoice = #{bill} AND r.company = c.company AND r.id = c.receipt
              AND o.company = r.company AND o.id = r.purchase_order LIMIT 1""")
    @Nullable
    UUID ofBill(@Param("company") long company, @Param("bill") UUID bill);

    record ChargeRow(UUID receipt, UUID line, UUID invoice, int place) {}

    record LineRow(
            long id, UUID publicId, UUID purchaseOrder, int place, UUID item, String unit, long quantity, long cost) {}

    record CameRow(long line, long quantity) {}

    record ReceiptRow(
            long id,
            UUID publicId,
            UUID purchaseOrder,
            LocalDate date,
            @Nullable String notes,
            Instant createdAt,
            Instant updatedAt,
            @Nullable Instant reversedAt) {}

    record PartRow(
            long receipt,
            UUID publicId,
            UUID line,
            UUID location,
            long quantity,
            String unit,
            long cost,
            long goods,
            long landed,
            long most) {}
}
