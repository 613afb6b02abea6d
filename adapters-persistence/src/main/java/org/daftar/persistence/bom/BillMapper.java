package org.daftar.persistence.bom;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

public interface BillMapper {

    String OUTPUT = "(SELECT i.id FROM item i WHERE i.company = #{company} AND i.public_id = #{output})";

    String SEARCHED = "<if test=\"s.search != null\">AND i.searched LIKE #{s.search} ESCAPE '!'</if>";

    /** A line of a bill as an arc between items. */
    String COLUMNS = "SELECT o.public_id AS output, c.public_id AS component, l.quantity, l.scrap FROM ";

    String LINES =
            """
            bom_line l JOIN item o ON o.company = l.company AND o.id = l.output
              JOIN item c ON c.company = l.company AND c.id = l.component
            """;

    @Insert(
            """
            INSERT INTO bom (company, output, created_at, updated_at, version)
            VALUES (#{company}, #{output}, #{bill.createdAt}, #{bill.updatedAt}, #{bill.version})""")
    void insert(@Param("company") long company, @Param("output") long output, @Param("bill") Row bill);

    /** All at once, however many. @param lines as {@link BillRows} writes them */
    @Insert(
            databaseId = "sqlite",
            value =
                    """
                    INSERT INTO bom_line (company, output, place, component, quantity, scrap)
                    SELECT #{company}, #{output}, l.key + 1, l.value ->> 0, l.value ->> 1, l.value ->> 2 FROM json_each(#{lines}) l""")
    @Insert(
            databaseId = "postgresql",
            value =
                    """
                    INSERT INTO bom_line (company, output, place, component, quantity, scrap)
                    SELECT #{company}, #{output}, l.place, (l.line ->> 0)::bigint, (l.line ->> 1)::bigint, (l.line ->> 2)::bigint
                    FROM json_array_elements(CAST(#{lines} AS json)) WITH ORDINALITY AS l (line, place)""")
    void insertLines(@Param("company") long company, @Param("output") long output, @Param("lines") String lines);

    @Update(
            """
            UPDATE bom SET updated_at = #{bill.updatedAt}, version = #{bill.version}
            WHERE company = #{company} AND output = #{output}""")
    void update(@Param("company") long company, @Param("output") long output, @Param("bill") Row bill);

    @Delete("DELETE FROM bom_line WHERE company = #{company} AND output = #{output}")
    void deleteLines(@Param("company") long company, @Param("output") long output);

    /** With its lines. */
    @Delete("DELETE FROM bom WHERE company = #{company} AND output = #{output}")
    void delete(@Param("company") long company, @Param("output") long output);

    @Select("SELECT created_at, updated_at, version FROM bom WHERE company = #{company} AND output = " + OUTPUT)
    @Nullable
    Row find(@Param("company") long company, @Param("output") UUID output);

    @Select(COLUMNS + LINES + "WHERE l.company = #{company} AND l.output = " + OUTPUT + " ORDER BY l.place")
    List<ArcRow> lines(@Param("company") long company, @Param("output") UUID output);

    /**
     * What is met twice is looked at once, so that neither depth nor sharing nor a circle makes this longer. Crossed, because
     * SQLite then keeps to the order: what is met first, and then its lines.
     */
    @Select("""
            WITH RECURSIVE met (item) AS (
              SELECT\s"""
            + OUTPUT
            + """
              UNION SELECT l.component FROM met CROSS JOIN bom_line l WHERE l.company = #{company} AND l.output = met.item)
            """
            + COLUMNS + "met CROSS JOIN " + LINES
            + """
            WHERE l.company = #{company} AND l.output = met.item ORDER BY l.output, l.place""")
    List<ArcRow> below(@Param("company") long company, @Param("output") UUID output);

    /** As {@link #below}, the other way. */
    @Select("""
            WITH RECURSIVE met (item) AS (
              SELECT\s"""
            + OUTPUT
            + """
              UNION SELECT l.output FROM met CROSS JOIN bom_line l WHERE l.company = #{company} AND l.component = met.item)
            """
            + COLUMNS + "met CROSS JOIN " + LINES
            + """
            WHERE l.company = #{company} AND l.component = met.item ORDER BY l.output, l.place""")
    List<ArcRow> above(@Param("company") long company, @Param("output") UUID component);

    @Select(COLUMNS + LINES + "WHERE l.company = #{company} ORDER BY l.output, l.place")
    List<ArcRow> all(@Param("company") long company);

    @Select(
            """
            SELECT count(*) FROM (
              SELECT 1 FROM bom b WHERE b.company = #{company} AND b.output = #{item}
              UNION ALL SELECT 1 FROM bom_line l WHERE l.company = #{company} AND l.component = #{item} LIMIT #{most}) naming""")
    long naming(@Param("company") long company, @Param("item") long item, @Param("most") int most);

    @Select(
            """
            <script>SELECT i.id, i.public_id AS output, i.code, i.code_key, i.name, b.updated_at,
              (SELECT count(*) FROM bom_line l WHERE l.company = b.company AND l.output = b.output) AS lines
            FROM item i JOIN bom b ON b.company = i.company AND b.output = i.id
            WHERE i.company = #{company} AND i.kind = 'PRODUCT'\s"""
                    + SEARCHED
                    + """
              <choose>
                <when test="s.after != null and s.ascending">AND (i.code_key, i.id) &gt; (#{s.afterCode}, #{s.after})</when>
                <when test="s.after != null">AND (i.code_key, i.id) &lt; (#{s.afterCode}, #{s.after})</when>
              </choose>
            ORDER BY i.code_key <if test="!s.ascending">DESC</if>, i.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<ListRow> list(@Param("company") long company, @Param("s") Selected selected);

    @Select(
            """
            <script>SELECT count(*) FROM bom b JOIN item i ON i.company = b.company AND i.id = b.output
            WHERE b.company = #{company}\s"""
                    + SEARCHED + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    record Row(Instant createdAt, Instant updatedAt, long version) {}

    /** @param quantity millionths of the component's stock unit; @param scrap millionths */
    record ArcRow(UUID output, UUID component, long quantity, long scrap) {}

    record ListRow(long id, UUID output, String code, String codeKey, String name, Instant updatedAt, int lines) {}

    record Selected(
            @Nullable String search, boolean ascending, @Nullable Long after, @Nullable String afterCode, int limit) {}
}
