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

public interface OrderMapper {

    String ROW =
            """
            SELECT o.id, o.public_id, o.ordinal, o.vendor, o.kind, p.public_id AS ship_to, o.stage, o.received, o.closed, o.settled, o.shipping,
              o.setup, o.other, o.ship_date, o.expected, o.notes, o.planned_at, o.placed_at, o.dispatched_at, o.part_received_at,
              o.received_at, o.settled_at, o.cancelled_at, o.placed_once, o.created_at, o.updated_at, o.version
            FROM purchase_order o LEFT JOIN location p ON p.company = o.company AND p.id = o.ship_to
            WHERE o.company = #{company}
            """;

    String THE_ORDER = "(SELECT o.id FROM purchase_order o WHERE o.company = #{company} AND o.public_id = #{order})";

    @Insert(
            """
            INSERT INTO purchase_order (company, id, public_id, ordinal, vendor, kind, ship_to, stage, received, closed, settled, shipping, setup,
              other, ship_date, expected, notes, planned_at, placed_at, dispatched_at, part_received_at, received_at, settled_at,
              cancelled_at, placed_once, created_at, updated_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.ordinal}, #{row.vendor}, #{row.kind}, #{shipTo}, #{row.stage},
              #{row.received}, #{row.closed}, #{row.settled}, #{row.shipping}, #{row.setup}, #{row.other}, #{row.shipDate}, #{row.expected}, #{row.notes},
              #{row.plannedAt}, #{row.placedAt}, #{row.dispatchedAt}, #{row.partReceivedAt}, #{row.receivedAt}, #{row.settledAt},
              #{row.cancelledAt}, #{row.placedOnce}, #{row.createdAt}, #{row.updatedAt}, #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row, @Param("shipTo") @Nullable Long shipTo);

    @Update(
            """
            UPDATE purchase_order SET vendor = #{row.vendor}, kind = #{row.kind}, ship_to = #{shipTo}, stage = #{row.stage},
              received = #{row.received}, closed = #{row.closed}, settled = #{row.settled}, shipping = #{row.shipping}, setup = #{row.setup}, other = #{row.other},
              ship_date = #{row.shipDate}, expected = #{row.expected}, notes = #{row.notes}, planned_at = #{row.plannedAt},
              placed_at = #{row.placedAt}, dispatched_at = #{row.dispatchedAt}, part_received_at = #{row.partReceivedAt},
              received_at = #{row.receivedAt}, settled_at = #{row.settledAt}, cancelled_at = #{row.cancelledAt},
              placed_once = #{row.placedOnce}, updated_at = #{row.updatedAt}, version = #{row.version}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row, @Param("shipTo") @Nullable Long shipTo);

    @Delete("DELETE FROM purchase_line WHERE company = #{company} AND purchase_order = " + THE_ORDER)
    void deleteLines(@Param("company") long company, @Param("order") UUID order);

    @Delete("DELETE FROM purchase_order WHERE company = #{company} AND public_id = #{order}")
    void delete(@Param("company") long company, @Param("order") UUID order);

    @Select(ROW + "AND o.public_id ${among.ids}")
    List<Row> details(@Param("company") long company, @Param("ids") Among.Ids ids);

    @Select(
            "<script>" + ROW
                    + """
              <if test="after != null">AND o.id &lt; #{after}</if> ORDER BY o.id DESC LIMIT #{limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("after") @Nullable Long after, @Param("limit") int limit);

    @Select(
            """
            SELECT count(*) FROM (SELECT 1 FROM purchase_order WHERE company = #{company} AND vendor = #{vendor} LIMIT #{most}) n""")
    long ofVendor(@Param("company") long company, @Param("vendor") UUID vendor, @Param("most") int most);

    @Select(
            """
            SELECT count(*) FROM (SELECT DISTINCT purchase_order FROM purchase_line WHERE company = #{company} AND item = #{item}
              LIMIT #{most}) n""")
    long ofItem(@Param("company") long company, @Param("item") long item, @Param("most") int most);

    @Select(
            """
            SELECT count(*) FROM (SELECT 1 FROM location p CROSS JOIN purchase_order o
              WHERE p.company = #{company} AND (p.id = #{site} OR p.site = #{site}) AND o.company = p.company AND o.ship_to = p.id
              LIMIT #{most}) n""")
    long ofSite(@Param("company") long company, @Param("site") long site, @Param("most") int most);

    record Row(
            long id,
            UUID publicId,
            long ordinal,
            UUID vendor,
            @Nullable String kind,
            @Nullable UUID shipTo,
            String stage,
            String received,
            boolean closed,
            boolean settled,
            long shipping,
            long setup,
            long other,
            @Nullable LocalDate shipDate,
            @Nullable LocalDate expected,
            @Nullable String notes,
            @Nullable Instant plannedAt,
            @Nullable Instant placedAt,
            @Nullable Instant dispatchedAt,
            @Nullable Instant partReceivedAt,
            @Nullable Instant receivedAt,
            @Nullable Instant settledAt,
            @Nullable Instant cancelledAt,
            boolean placedOnce,
            Instant createdAt,
            Instant updatedAt,
            long version) {}
}
