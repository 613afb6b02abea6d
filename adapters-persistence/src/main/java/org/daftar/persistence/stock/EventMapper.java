package org.daftar.persistence.stock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

public interface EventMapper {

    String ROW =
            """
            SELECT e.id, e.public_id, e.series, e.ordinal, i.public_id AS item, i.unit, e.movement, e.reversal,
              p.public_id AS place, s.public_id AS site, p.usual, d.public_id AS destination, t.public_id AS destination_site,
              d.usual AS destination_usual, e.quantity, e.value, e.carried, e.variance, e.unit_cost, e.purpose, e.reference, e.notes,
              e.effective, e.recorded_at, e.source_kind, e.source_id, e.line, e.batch, r.public_id AS reverses,
              a.public_id AS answers, n.public_id AS entry
            FROM stock_event e JOIN item i ON i.company = e.company AND i.id = e.item
              JOIN location p ON p.company = e.company AND p.id = e.place
              JOIN location s ON s.company = p.company AND s.id = coalesce(p.site, p.id)
              LEFT JOIN location d ON d.company = e.company AND d.id = e.destination
              LEFT JOIN location t ON t.company = d.company AND t.id = coalesce(d.site, d.id)
              LEFT JOIN stock_event r ON r.company = e.company AND r.id = e.reverses
              LEFT JOIN stock_event a ON a.company = e.company AND a.id = e.answers
              LEFT JOIN entry n ON n.company = e.company AND n.id = e.entry
            WHERE e.company = #{company}
            """;

    String THE_SITE = "(SELECT x.id FROM location x WHERE x.company = #{company} AND x.public_id = ";

    /** What it names is looked up by the statement itself. On PostgreSQL see {@link EventsAtOnce}. */
    @Insert(
            databaseId = "sqlite",
            value =
                    """
                    INSERT INTO stock_event (company, id, public_id, series, ordinal, item, movement, reversal, place, destination, quantity,
                      value, carried, variance, unit_cost, purpose, reference, notes, effective, recorded_at, source_kind, source_id,
                      line, batch, reverses, answers, entry, day)
                    VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.series}, #{row.ordinal}, #{row.item}, #{row.movement},
                      #{row.reversal}, #{row.place}, #{row.destination}, #{row.quantity}, #{row.value}, #{row.carried}, #{row.variance},
                      #{row.unitCost}, #{row.purpose}, #{row.reference}, #{row.notes}, #{row.effective}, #{row.recordedAt},
                      #{row.sourceKind}, #{row.sourceId}, #{row.line}, #{row.batch},
                      (SELECT r.id FROM stock_event r WHERE r.company = #{company} AND r.public_id = #{row.reverses}),
                      (SELECT a.id FROM stock_event a WHERE a.company = #{company} AND a.public_id = #{row.answers}),
                      (SELECT n.id FROM entry n WHERE n.company = #{company} AND n.public_id = #{row.entry}), #{row.day})""")
    void insert(@Param("company") long company, @Param("row") NewRow row);

    @Select(ROW + "AND e.public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select(
            """
            SELECT r.public_id FROM stock_event e JOIN stock_event r ON r.company = e.company AND r.reverses = e.id
            WHERE e.company = #{company} AND e.public_id = #{id}""")
    @Nullable
    UUID reversalOf(@Param("company") long company, @Param("id") UUID id);

    @Select(ROW + "AND e.batch = #{batch} ORDER BY e.id")
    List<Row> ofBatch(@Param("company") long company, @Param("batch") UUID batch);

    @Select(ROW + "AND e.reference = #{reference} AND e.movement = 'DISPATCH' AND e.reversal = 0 ORDER BY e.id LIMIT 1")
    @Nullable
    Row dispatch(@Param("company") long company, @Param("reference") String reference);

    @Select(ROW + "AND a.public_id = #{dispatch} AND e.reversal = 0")
    @Nullable
    Row arrival(@Param("company") long company, @Param("dispatch") UUID dispatch);

    @Select(
            """
            SELECT count(*) FROM (
              SELECT 1 FROM stock_event WHERE company = #{company} AND item = #{item} AND series = #{series} LIMIT #{most}) x""")
    long ofItem(
            @Param("company") long company,
            @Param("series") String series,
            @Param("item") long item,
            @Param("most") int most);

    @Select(
            """
            SELECT count(*) FROM (
              SELECT 1 FROM stock_level v JOIN stock_event e ON e.company = v.company AND e.item = v.item
                AND (e.place = v.place OR e.destination = v.place)
              WHERE v.company = #{company} AND v.site = #{site} AND e.series = #{series} LIMIT #{most}) x""")
    long ofSite(
            @Param("company") long company,
            @Param("series") String series,
            @Param("site") long site,
            @Param("most") int most);

    @Select(
            "<script>" + ROW
                    + """
              AND e.series = #{s.series}
              <if test="s.item != null">AND e.item = (SELECT x.id FROM item x WHERE x.company = #{company} AND x.public_id = #{s.item})</if>
              <if test="s.site != null">AND e.place IN (SELECT x.id FROM location x WHERE x.company = #{company} AND x.site = """
                    + THE_SITE
                    + """
              #{s.site}))</if>
              <if test="words != null">AND e.movement ${among.words}</if>
              <if test="s.reversal != null">AND e.reversal = #{s.reversal}</if>
              <if test="s.reference != null">AND e.reference = #{s.reference}</if>
              <if test="s.from != null">AND e.effective &gt;= #{s.from}</if>
              <if test="s.until != null">AND e.effective &lt; #{s.until}</if>
              <if test="s.after != null and s.ascending">AND e.id &gt; #{s.after}</if>
              <if test="s.after != null and !s.ascending">AND e.id &lt; #{s.after}</if>
              ORDER BY e.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(
            @Param("company") long company,
            @Param("s") Selected selected,
            @Param("words") Among.@Nullable Words movements);

    record Row(
            long id,
            UUID publicId,
            String series,
            long ordinal,
            UUID item,
            String unit,
            String movement,
            boolean reversal,
            UUID place,
            UUID site,
            UUID usual,
            @Nullable UUID destination,
            @Nullable UUID destinationSite,
            @Nullable UUID destinationUsual,
            long quantity,
            @Nullable Long value,
            @Nullable Long carried,
            @Nullable Long variance,
            @Nullable Long unitCost,
            @Nullable String purpose,
            @Nullable String reference,
            @Nullable String notes,
            Instant effective,
            Instant recordedAt,
            String sourceKind,
            @Nullable UUID sourceId,
            @Nullable UUID line,
            @Nullable UUID batch,
            @Nullable UUID reverses,
            @Nullable UUID answers,
            @Nullable UUID entry) {}

    record NewRow(
            long id,
            UUID publicId,
            String series,
            long ordinal,
            long item,
            String movement,
            boolean reversal,
            long place,
            @Nullable Long destination,
            long quantity,
            @Nullable Long value,
            @Nullable Long carried,
            @Nullable Long variance,
            @Nullable Long unitCost,
            @Nullable String purpose,
            @Nullable String reference,
            @Nullable String notes,
            Instant effective,
            Instant recordedAt,
            String sourceKind,
            @Nullable UUID sourceId,
            @Nullable UUID line,
            @Nullable UUID batch,
            @Nullable UUID reverses,
            @Nullable UUID answers,
            @Nullable UUID entry,
            long day) {}

    record Selected(
            String series,
            @Nullable UUID item,
            @Nullable UUID site,
            @Nullable Boolean reversal,
            @Nullable String reference,
            @Nullable Instant from,
            @Nullable Instant until,
            boolean ascending,
            @Nullable Long after,
            int limit) {}
}
