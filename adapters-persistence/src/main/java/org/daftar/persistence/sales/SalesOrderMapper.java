package org.daftar.persistence.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

public interface SalesOrderMapper {

    String ROW =
            """
            SELECT o.id, o.public_id, o.ordinal, o.customer, o.channel, p.public_id AS ship_from, o.broker, o.fee_percent, o.agreed_fees,
              o.broker_fees, o.fulfillment, o.freight, o.promotion, o.other, o.must_arrive_by, o.placed_at, o.notes, o.external_id,
              o.stage, o.shipped, o.billed, o.settled, o.disputed, o.drafted_at, o.confirmed_at, o.shipped_at, o.billed_at, o.settled_at,
              o.disputed_at, o.closed_at, o.cancelled_at, o.confirmed_once, o.created_at, o.updated_at, o.version
            FROM sales_order o LEFT JOIN location p ON p.company = o.company AND p.id = o.ship_from
            WHERE o.company = #{company}
            """;

    String THE_ORDER = "(SELECT o.id FROM sales_order o WHERE o.company = #{company} AND o.public_id = #{order})";

    @Insert(
            """
            INSERT INTO sales_order (company, id, public_id, ordinal, customer, channel, ship_from, broker, fee_percent, agreed_fees,
              broker_fees, fulfillment, freight, promotion, other, must_arrive_by, placed_at, notes, external_id, stage, shipped, billed,
              settled, disputed, drafted_at, confirmed_at, shipped_at, billed_at, settled_at, disputed_at, closed_at, cancelled_at,
              confirmed_once, created_at, updated_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.ordinal}, #{row.customer}, #{row.channel}, #{shipFrom}, #{row.broker},
              #{row.feePercent}, #{row.agreedFees}, #{row.brokerFees}, #{row.fulfillment}, #{row.freight}, #{row.promotion}, #{row.other},
              #{row.mustArriveBy}, #{row.placedAt}, #{row.notes}, #{row.externalId}, #{row.stage}, #{row.shipped}, #{row.billed},
              #{row.settled}, #{row.disputed}, #{row.draftedAt}, #{row.confirmedAt}, #{row.shippedAt}, #{row.billedAt}, #{row.settledAt},
              #{row.disputedAt}, #{row.closedAt}, #{row.cancelledAt}, #{row.confirmedOnce}, #{row.createdAt}, #{row.updatedAt},
              #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row, @Param("shipFrom") @Nullable Long shipFrom);

    @Update(
            """
            UPDATE sales_order SET customer = #{row.customer}, channel = #{row.channel}, ship_from = #{shipFrom}, broker = #{row.broker},
              fee_percent = #{row.feePercent}, agreed_fees = #{row.agreedFees}, broker_fees = #{row.brokerFees},
              fulfillment = #{row.fulfillment}, freight = #{row.freight}, promotion = #{row.promotion}, other = #{row.other},
              must_arrive_by = #{row.mustArriveBy}, placed_at = #{row.placedAt}, notes = #{row.notes}, external_id = #{row.externalId},
              stage = #{row.stage}, shipped = #{row.shipped}, billed = #{row.billed}, settled = #{row.settled},
              disputed = #{row.disputed}, drafted_at = #{row.draftedAt}, confirmed_at = #{row.confirmedAt},
              shipped_at = #{row.shippedAt}, billed_at = #{row.billedAt}, settled_at = #{row.settledAt},
              disputed_at = #{row.disputedAt}, closed_at = #{row.closedAt}, cancelled_at = #{row.cancelledAt},
              confirmed_once = #{row.confirmedOnce}, updated_at = #{row.updatedAt}, version = #{row.version}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row, @Param("shipFrom") @Nullable Long shipFrom);

    @Delete("DELETE FROM sales_note WHERE company = #{company} AND sales_order = " + THE_ORDER)
    void deleteNotes(@Param("company") long company, @Param("order") UUID order);

    @Delete("DELETE FROM sales_line WHERE company = #{company} AND sales_order = " + THE_ORDER)
    void deleteLines(@Param("company") long company, @Param("order") UUID order);

    @Delete("DELETE FROM sales_order WHERE company = #{company} AND public_id = #{order}")
    void delete(@Param("company") long company, @Param("order") UUID order);

    @Select("SELECT id FROM sales_order WHERE company = #{company} AND public_id = #{order}")
    long key(@Param("company") long company, @Param("order") UUID order);

    @Select(ROW + "AND o.public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select(
            "<script>" + ROW
                    + """
              <if test="after != null">AND o.id &lt; #{after}</if> ORDER BY o.id DESC LIMIT #{limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("after") @Nullable Long after, @Param("limit") int limit);

    @Select(
            """
            SELECT count(*) FROM (SELECT 1 FROM sales_order WHERE company = #{company} AND customer = #{party}
              UNION ALL SELECT 1 FROM sales_order WHERE company = #{company} AND broker = #{party} AND customer <> #{party}
              LIMIT #{most}) n""")
    long ofParty(@Param("company") long company, @Param("party") UUID party, @Param("most") int most);

    @Select(
            """
            SELECT count(*) FROM (SELECT DISTINCT sales_order FROM sales_line WHERE company = #{company} AND item = #{item}
              LIMIT #{most}) n""")
    long ofItem(@Param("company") long company, @Param("item") long item, @Param("most") int most);

    @Select(
            """
            SELECT count(*) FROM (SELECT 1 FROM location p CROSS JOIN sales_order o
              WHERE p.company = #{company} AND (p.id = #{site} OR p.site = #{site}) AND o.company = p.company AND o.ship_from = p.id
              LIMIT #{most}) n""")
    long ofSite(@Param("company") long company, @Param("site") long site, @Param("most") int most);

    @Select(
            """
            SELECT count(*) FROM (SELECT 1 FROM sales_order WHERE company = #{company} AND channel = #{channel} LIMIT #{most}) n""")
    long ofChannel(@Param("company") long company, @Param("channel") UUID channel, @Param("most") int most);

    record Row(
            long id,
            UUID publicId,
            long ordinal,
            UUID customer,
            UUID channel,
            @Nullable UUID shipFrom,
            @Nullable UUID broker,
            @Nullable Long feePercent,
            @Nullable Long agreedFees,
            long brokerFees,
            long fulfillment,
            long freight,
            long promotion,
            long other,
            LocalDate mustArriveBy,
            Instant placedAt,
            @Nullable String notes,
            @Nullable String externalId,
            String stage,
            String shipped,
            boolean billed,
            boolean settled,
            boolean disputed,
            @Nullable Instant draftedAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant shippedAt,
            @Nullable Instant billedAt,
            @Nullable Instant settledAt,
            @Nullable Instant disputedAt,
            @Nullable Instant closedAt,
            @Nullable Instant cancelledAt,
            boolean confirmedOnce,
            Instant createdAt,
            Instant updatedAt,
            long version) {}
}
