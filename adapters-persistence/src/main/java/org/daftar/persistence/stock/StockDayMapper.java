package org.daftar.persistence.stock;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.persistence.kernel.Periods;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

/** What moved of items by year, month and day: what was there on any day is three short ranges. */
public interface StockDayMapper {

    String MOVED =
            """
            SELECT m.item, m.place, m.on_hand, m.in_transit, m.value FROM stock_movement m
            WHERE m.company = #{company} AND m.item ${among.keys} AND m.grain =
            """;

    @Insert(
            """
            INSERT INTO stock_movement (company, item, grain, period, place, on_hand, in_transit, value)
            VALUES (#{company}, #{key.item}, #{key.grain}, #{key.period}, #{key.place}, #{sums.onHand}, #{sums.inTransit}, #{sums.value})
            ON CONFLICT (company, item, grain, period, place) DO UPDATE SET on_hand = stock_movement.on_hand + excluded.on_hand,
              in_transit = stock_movement.in_transit + excluded.in_transit, value = stock_movement.value + excluded.value""")
    void add(@Param("company") long company, @Param("key") StockDays.Key key, @Param("sums") StockDays.Sums sums);

    @Select(
            "SELECT x.item, s.public_id AS site, sum(x.on_hand) AS on_hand, sum(x.in_transit) AS in_transit,"
                    + " sum(x.value) AS value FROM (" + MOVED + " 1 AND m.period < #{at.year} UNION ALL " + MOVED
                    + " 2 AND m.period >= #{at.firstMonth} AND m.period < #{at.month} UNION ALL " + MOVED
                    + " 3 AND m.period >= #{at.firstDay} AND m.period <= #{at.day}"
                    + """
            ) x JOIN location p ON p.company = #{company} AND p.id = x.place
              JOIN location s ON s.company = p.company AND s.id = coalesce(p.site, p.id)
            GROUP BY x.item, s.public_id, s.sort_order, s.name_key, s.id ORDER BY x.item, s.sort_order, s.name_key, s.id""")
    List<Row> asOf(@Param("company") long company, @Param("keys") Among.Keys keys, @Param("at") Periods.Parts at);

    String EVER_MOVED =
            """
            WHERE i.company = #{company} <if test="item != null">AND i.public_id = #{item}</if>
              AND EXISTS (SELECT 1 FROM stock_pool l WHERE l.company = i.company AND l.item = i.id)
              <if test="site != null">AND EXISTS (SELECT 1 FROM stock_level l WHERE l.company = i.company AND l.item = i.id
                AND l.site = (SELECT s.id FROM location s WHERE s.company = l.company AND s.public_id = #{site}))</if>
            """;

    /** From a code on, or back from it. */
    @Select(
            "<script>SELECT i.id, i.public_id, i.code_key FROM item i " + EVER_MOVED
                    + """
              <if test="after != null and ascending">AND i.code_key &gt; #{after}</if>
              <if test="after != null and !ascending">AND i.code_key &lt; #{after}</if>
              ORDER BY i.code_key <if test="!ascending">DESC</if> LIMIT #{limit}</script>""")
    List<LevelMapper.ItemRow> items(
            @Param("company") long company,
            @Param("ascending") boolean ascending,
            @Param("after") @Nullable String after,
            @Param("item") @Nullable UUID item,
            @Param("site") @Nullable UUID site,
            @Param("limit") int limit);

    @Select("<script>SELECT count(*) FROM item i " + EVER_MOVED + "</script>")
    long count(@Param("company") long company, @Param("item") @Nullable UUID item, @Param("site") @Nullable UUID site);

    record Row(long item, UUID site, long onHand, long inTransit, long value) {}
}
