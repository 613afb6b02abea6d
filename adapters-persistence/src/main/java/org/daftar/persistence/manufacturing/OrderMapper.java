package org.daftar.persistence.manufacturing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.model.manufacturing.Kind;
import org.jspecify.annotations.Nullable;

public interface OrderMapper {

    String ROW =
            """
            SELECT o.id, o.public_id, o.kind, o.ordinal, p.public_id AS site, o.stage, o.received, o.closed, o.completed, o.expected,
              o.notes, o.draft_at, o.entered_at, o.placed_at, o.in_production_at, o.dispatched_at, o.part_received_at, o.received_at,
              o.completed_at, o.cancelled_at, o.placed_once, o.created_at, o.updated_at, o.version
            FROM manufacturing_order o JOIN location p ON p.company = o.company AND p.id = o.site
            WHERE o.company = #{company} AND o.kind = #{kind}
            """;

    String LINES_OF =
            """
            WHERE company = #{company} AND line IN (SELECT l.id FROM manufacturing_line l JOIN manufacturing_order o
              ON o.company = l.company AND o.id = l.manufacturing_order WHERE o.company = #{company} AND o.public_id = #{order})""";

    String ORDER = "(SELECT o.id FROM manufacturing_order o WHERE o.company = #{company} AND o.public_id = #{order})";

    @Insert(
            """
            INSERT INTO manufacturing_order (company, id, public_id, kind, ordinal, site, stage, received, closed, completed, expected,
              notes, draft_at, entered_at, placed_at, in_production_at, dispatched_at, part_received_at, received_at, completed_at,
              cancelled_at, placed_once, created_at, updated_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.kind}, #{row.ordinal}, #{site}, #{row.stage}, #{row.received},
              #{row.closed}, #{row.completed}, #{row.expected}, #{row.notes}, #{row.draftAt}, #{row.enteredAt}, #{row.placedAt},
              #{row.inProductionAt}, #{row.dispatchedAt}, #{row.partReceivedAt}, #{row.receivedAt}, #{row.completedAt},
              #{row.cancelledAt}, #{row.placedOnce}, #{row.createdAt}, #{row.updatedAt}, #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row, @Param("site") long site);

    @Update(
            """
            UPDATE manufacturing_order SET site = #{site}, stage = #{row.stage}, received = #{row.received}, closed = #{row.closed},
              completed = #{row.completed}, expected = #{row.expected}, notes = #{row.notes}, draft_at = #{row.draftAt},
              entered_at = #{row.enteredAt}, placed_at = #{row.placedAt}, in_production_at = #{row.inProductionAt},
              dispatched_at = #{row.dispatchedAt}, part_received_at = #{row.partReceivedAt}, received_at = #{row.receivedAt},
              completed_at = #{row.completedAt}, cancelled_at = #{row.cancelledAt}, placed_once = #{row.placedOnce},
              updated_at = #{row.updatedAt}, version = #{row.version}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row, @Param("site") long site);

    @Delete("DELETE FROM manufacturing_input " + LINES_OF)
    void deleteInputs(@Param("company") long company, @Param("order") UUID order);

    @Delete("DELETE FROM manufacturing_line WHERE company = #{company} AND manufacturing_order = " + ORDER)
    void deleteLines(@Param("company") long company, @Param("order") UUID order);

    @Delete("DELETE FROM manufacturing_order WHERE company = #{company} AND public_id = #{order}")
    void delete(@Param("company") long company, @Param("order") UUID order);

    @Select(ROW + "AND o.public_id = #{order}")
    @Nullable
    Row find(@Param("company") long company, @Param("kind") Kind kind, @Param("order") UUID order);

    @Select(
            "<script>" + ROW
                    + """
              <if test="after != null">AND o.id &lt; #{after}</if> ORDER BY o.id DESC LIMIT #{limit}</script>""")
    List<Row> list(
            @Param("company") long company,
            @Param("kind") Kind kind,
            @Param("after") @Nullable Long after,
            @Param("limit") int limit);

    @Select(
            """
            SELECT count(*) FROM (
              SELECT l.manufacturing_order FROM manufacturing_line l CROSS JOIN manufacturing_order o
              WHERE l.company = #{company} AND l.item = #{item} AND o.company = l.company AND o.id = l.manufacturing_order
                AND o.kind = #{kind}
              UNION SELECT l.manufacturing_order FROM manufacturing_input i CROSS JOIN manufacturing_line l
                CROSS JOIN manufacturing_order o
              WHERE i.company = #{company} AND i.component = #{item} AND l.company = i.company AND l.id = i.line
                AND o.company = l.company AND o.id = l.manufacturing_order AND o.kind = #{kind} LIMIT #{most}) n""")
    long ofItem(
            @Param("company") long company,
            @Param("kind") Kind kind,
            @Param("item") long item,
            @Param("most") int most);

    @Select(
            """
            SELECT count(*) FROM (
              SELECT o.id FROM location p CROSS JOIN manufacturing_order o
              WHERE p.company = #{company} AND (p.id = #{site} OR p.site = #{site}) AND o.company = p.company AND o.site = p.id
                AND o.kind = #{kind}
              UNION SELECT o.id FROM location p CROSS JOIN manufacturing_receipt_line rl
                JOIN manufacturing_receipt r ON r.company = rl.company AND r.id = rl.receipt
                JOIN manufacturing_order o ON o.company = r.company AND o.id = r.manufacturing_order AND o.kind = #{kind}
              WHERE p.company = #{company} AND (p.id = #{site} OR p.site = #{site}) AND rl.company = p.company
                AND rl.location = p.id LIMIT #{most}) n""")
    long ofSite(
            @Param("company") long company,
            @Param("kind") Kind kind,
            @Param("site") long site,
            @Param("most") int most);

    record Row(
            long id,
            UUID publicId,
            Kind kind,
            long ordinal,
            UUID site,
            String stage,
            String received,
            boolean closed,
            boolean completed,
            @Nullable LocalDate expected,
            @Nullable String notes,
            @Nullable Instant draftAt,
            @Nullable Instant enteredAt,
            @Nullable Instant placedAt,
            @Nullable Instant inProductionAt,
            @Nullable Instant dispatchedAt,
            @Nullable Instant partReceivedAt,
            @Nullable Instant receivedAt,
            @Nullable Instant completedAt,
            @Nullable Instant cancelledAt,
            boolean placedOnce,
            Instant createdAt,
            Instant updatedAt,
            long version) {}
}
