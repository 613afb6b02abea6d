package org.daftar.persistence.stock;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.stock.Commitment;
import org.daftar.model.stock.StockLevel;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

/** What events add up to. */
public interface LevelMapper {

    @Select(
            """
            SELECT on_order, in_transit, on_hand, demanded, allocated FROM stock_level
            WHERE company = #{company} AND item = #{item} AND place = #{place}""")
    @Nullable
    StockLevel level(@Param("company") long company, @Param("item") long item, @Param("place") long place);

    @Insert(
            """
            INSERT INTO stock_level (company, item, place, site, on_order, in_transit, on_hand, demanded, allocated)
            VALUES (#{company}, #{item}, #{place}, #{site}, #{level.onOrder}, #{level.inTransit}, #{level.onHand}, #{level.demanded},
              #{level.allocated})
            ON CONFLICT (company, item, place) DO UPDATE SET on_order = excluded.on_order, in_transit = excluded.in_transit,
              on_hand = excluded.on_hand, demanded = excluded.demanded, allocated = excluded.allocated""")
    void keepLevel(
            @Param("company") long company,
            @Param("item") long item,
            @Param("place") long place,
            @Param("site") long site,
            @Param("level") StockLevel level);

    @Select("SELECT quantity, value, carry FROM stock_pool WHERE company = #{company} AND item = #{item}")
    @Nullable
    PoolRow pool(@Param("company") long company, @Param("item") long item);

    @Insert(
            """
            INSERT INTO stock_pool (company, item, quantity, value, carry)
            VALUES (#{company}, #{item}, #{pool.quantity}, #{pool.value}, #{pool.carry})
            ON CONFLICT (company, item) DO UPDATE SET quantity = excluded.quantity, value = excluded.value, carry = excluded.carry""")
    void keepPool(@Param("company") long company, @Param("item") long item, @Param("pool") PoolRow pool);

    @Select(
            """
            SELECT item, on_order, demanded, allocated FROM stock_commitment
            WHERE company = #{company} AND line = #{line} AND place = #{place}""")
    @Nullable
    CommitmentRow commitment(@Param("company") long company, @Param("line") UUID line, @Param("place") long place);

    @Select(
            """
            SELECT line, place, item, on_order, demanded, allocated FROM stock_commitment
            WHERE company = #{company} AND line ${among.ids}""")
    List<LineRow> commitments(@Param("company") long company, @Param("ids") Among.Ids lines);

    @Insert(
            """
            INSERT INTO stock_commitment (company, line, place, item, on_order, demanded, allocated)
            VALUES (#{company}, #{line}, #{place}, #{item}, #{held.onOrder}, #{held.demanded}, #{held.allocated})
            ON CONFLICT (company, line, place) DO UPDATE SET on_order = excluded.on_order, demanded = excluded.demanded,
              allocated = excluded.allocated""")
    void keepCommitment(
            @Param("company") long company,
            @Param("line") UUID line,
            @Param("place") long place,
            @Param("item") long item,
            @Param("held") Commitment held);

    /** Items of a kind that ever had an event, from a code on; at a site, those that ever had one there. */
    @Select(
            """
            <script>
            SELECT i.id, i.public_id, i.code_key FROM item i
            WHERE i.company = #{company} AND i.kind IN
              <choose><when test="materials">('MATERIAL')</when><otherwise>('PRODUCT', 'SERVICE')</otherwise></choose>
              <if test="from != null">AND i.code_key &gt;= #{from}</if>
              <if test="item != null">AND i.public_id = #{item}</if>
              AND EXISTS (SELECT 1 FROM stock_level l WHERE l.company = i.company AND l.item = i.id
                <if test="site != null">AND l.site = (SELECT s.id FROM location s WHERE s.company = l.company
                  AND s.public_id = #{site})</if>)
            ORDER BY i.code_key LIMIT #{limit}
            </script>""")
    List<ItemRow> items(
            @Param("company") long company,
            @Param("materials") boolean materials,
            @Param("from") @Nullable String from,
            @Param("item") @Nullable UUID item,
            @Param("site") @Nullable UUID site,
            @Param("limit") int limit);

    @Select(
            """
            SELECT l.item, l.site, s.public_id AS site_id, s.sort_order, s.name_key, sum(l.on_order) AS on_order,
              sum(l.in_transit) AS in_transit, sum(l.on_hand) AS on_hand, sum(l.demanded) AS demanded, sum(l.allocated) AS allocated
            FROM stock_level l JOIN location s ON s.company = l.company AND s.id = l.site
            WHERE l.company = #{company} AND l.item ${among.keys}
            GROUP BY l.item, l.site, s.public_id, s.sort_order, s.name_key""")
    List<SiteRow> atSites(@Param("company") long company, @Param("keys") Among.Keys keys);

    @Select(
            """
            SELECT i.id, i.public_id, p.quantity, p.value,
              (SELECT e.unit_cost FROM stock_event e WHERE e.company = p.company AND e.item = p.item AND e.reversal = 0
                AND e.movement IN ('RECEIVE', 'PRODUCE')
                AND NOT EXISTS (SELECT 1 FROM stock_event r WHERE r.company = e.company AND r.reverses = e.id)
                ORDER BY e.id DESC LIMIT 1) AS last_cost
            FROM item i JOIN stock_pool p ON p.company = i.company AND p.item = i.id
            WHERE i.company = #{company} AND i.public_id ${among.ids}""")
    List<WorthRow> worth(@Param("company") long company, @Param("ids") Among.Ids ids);

    record PoolRow(long quantity, long value, long carry) {}

    record CommitmentRow(long item, long onOrder, long demanded, long allocated) {}

    record LineRow(UUID line, long place, long item, long onOrder, long demanded, long allocated) {}

    record ItemRow(long id, UUID publicId, String codeKey) {}

    record SiteRow(
            long item,
            long site,
            UUID siteId,
            int sortOrder,
            String nameKey,
            long onOrder,
            long inTransit,
            long onHand,
            long demanded,
            long allocated) {}

    record WorthRow(long id, UUID publicId, long quantity, long value, @Nullable Long lastCost) {}
}
