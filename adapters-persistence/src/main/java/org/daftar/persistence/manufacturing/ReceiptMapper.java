package org.daftar.persistence.manufacturing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.model.manufacturing.Kind;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

/** Receipts, their lines, and what these took. */
public interface ReceiptMapper {

    String LINE = "(SELECT l.id FROM manufacturing_line l WHERE l.company = #{company} AND l.public_id = #{row.line})";

    @Insert(
            """
            INSERT INTO manufacturing_receipt (company, id, public_id, manufacturing_order, date, notes, created_at, updated_at)
            SELECT #{company}, #{row.id}, #{row.publicId}, o.id, #{row.date}, #{row.notes}, #{row.createdAt}, #{row.updatedAt}
            FROM manufacturing_order o WHERE o.company = #{company} AND o.public_id = #{order}""")
    void insert(@Param("company") long company, @Param("order") UUID order, @Param("row") Row row);

    @Insert(
            """
            INSERT INTO manufacturing_receipt_line (company, receipt, line, place, public_id, location, quantity, rate, conversion, most)
            VALUES (#{company}, #{row.receipt},\s"""
                    + LINE
                    + """
            , #{row.place}, #{row.publicId}, #{location}, #{row.quantity}, #{row.rate}, #{row.conversion}, #{row.most})""")
    void insertPart(@Param("company") long company, @Param("row") PartRow row, @Param("location") long location);

    @Insert(
            "INSERT INTO manufacturing_consumption (company, receipt, line, item, place, quantity, value) VALUES (#{company},"
                    + " #{row.receipt}, " + LINE + ", #{item}, #{row.place}, #{row.quantity}, #{row.value})")
    void insertConsumed(@Param("company") long company, @Param("row") ConsumedRow row, @Param("item") long item);

    @Update(
            """
            UPDATE manufacturing_receipt SET date = #{row.date}, updated_at = #{row.updatedAt}, reversed_at = #{row.reversedAt}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row);

    @Select(
            """
            SELECT r.id, r.public_id, r.date, r.notes, r.created_at, r.updated_at, r.reversed_at FROM manufacturing_receipt r
            WHERE r.company = #{company} AND r.manufacturing_order = #{order} AND r.reversed_at IS NULL ORDER BY r.id""")
    List<Row> of(@Param("company") long company, @Param("order") long order);

    @Select(
            """
            SELECT o.public_id FROM manufacturing_receipt r JOIN manufacturing_order o ON o.company = r.company
              AND o.id = r.manufacturing_order AND o.kind = #{kind}
            WHERE r.company = #{company} AND r.public_id = #{receipt} AND r.reversed_at IS NULL""")
    @Nullable
    UUID orderOf(@Param("company") long company, @Param("kind") Kind kind, @Param("receipt") UUID receipt);

    @Select(
            """
            SELECT rl.receipt, l.public_id AS line, rl.place, rl.public_id, p.public_id AS location, rl.quantity, i.unit, rl.rate,
              rl.conversion, rl.most
            FROM manufacturing_receipt_line rl JOIN manufacturing_line l ON l.company = rl.company AND l.id = rl.line
              JOIN item i ON i.company = l.company AND i.id = l.item
              JOIN location p ON p.company = rl.company AND p.id = rl.location
            WHERE rl.company = #{company} AND rl.receipt ${among.keys} ORDER BY rl.receipt, rl.place""")
    List<PartRow> parts(@Param("company") long company, @Param("keys") Among.Keys receipts);

    @Select(
            """
            SELECT c.receipt, l.public_id AS line, c.place, i.public_id AS item, i.unit, c.quantity, c.value
            FROM manufacturing_consumption c JOIN manufacturing_line l ON l.company = c.company AND l.id = c.line
              JOIN item i ON i.company = c.company AND i.id = c.item
            WHERE c.company = #{company} AND c.receipt ${among.keys} ORDER BY c.receipt, c.line, c.place""")
    List<ConsumedRow> consumed(@Param("company") long company, @Param("keys") Among.Keys receipts);

    record Row(
            long id,
            UUID publicId,
            LocalDate date,
            @Nullable String notes,
            Instant createdAt,
            Instant updatedAt,
            @Nullable Instant reversedAt) {}

    record PartRow(
            long receipt,
            UUID line,
            int place,
            UUID publicId,
            UUID location,
            long quantity,
            String unit,
            long rate,
            long conversion,
            long most) {}

    record ConsumedRow(long receipt, UUID line, int place, UUID item, String unit, long quantity, long value) {}
}
