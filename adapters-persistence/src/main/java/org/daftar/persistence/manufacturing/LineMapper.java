package org.daftar.persistence.manufacturing;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.model.manufacturing.Kind;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

/** Lines of orders, and what they take. */
public interface LineMapper {

    String THE_LINE = "(SELECT l.id FROM manufacturing_line l WHERE l.company = #{company} AND l.public_id = #{line})";

    String KEPT =
            """
            ON CONFLICT (company, line, component) DO UPDATE SET place = excluded.place, quantity = excluded.quantity,
              scrap = excluded.scrap, standing = 1""";

    @Insert(
            """
            INSERT INTO manufacturing_line (company, id, public_id, manufacturing_order, place, item, quantity, conversion, frozen,
              removed)
            SELECT #{company}, #{row.id}, #{row.publicId}, o.id, #{row.place}, #{item}, #{row.quantity}, #{row.conversion}, 0, 0
            FROM manufacturing_order o WHERE o.company = #{company} AND o.public_id = #{order}""")
    void insert(
            @Param("company") long company,
            @Param("order") UUID order,
            @Param("row") Row row,
            @Param("item") long item);

    @Update(
            """
            UPDATE manufacturing_line SET quantity = #{row.quantity}, conversion = #{row.conversion}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row);

    @Update("UPDATE manufacturing_line SET removed = 1 WHERE company = #{company} AND public_id = #{line}")
    void markRemoved(@Param("company") long company, @Param("line") UUID line);

    @Delete("DELETE FROM manufacturing_line WHERE company = #{company} AND public_id = #{line}")
    void delete(@Param("company") long company, @Param("line") UUID line);

    @Update("UPDATE manufacturing_line SET frozen = #{frozen} WHERE company = #{company} AND public_id = #{line}")
    void setFrozen(@Param("company") long company, @Param("line") UUID line, @Param("frozen") boolean frozen);

    @Update("UPDATE manufacturing_input SET standing = 0 WHERE company = #{company} AND line = " + THE_LINE)
    void retireInputs(@Param("company") long company, @Param("line") UUID line);

    /** All at once, however many. @param inputs as {@link OrderRows} writes them */
    @Insert(
            databaseId = "sqlite",
            value =
                    """
                    INSERT INTO manufacturing_input (company, line, component, public_id, place, quantity, scrap, standing)
                    SELECT #{company}, l.id, i.value ->> 0, unhex(i.value ->> 1), i.key + 1, i.value ->> 2, i.value ->> 3, 1
                    FROM manufacturing_line l CROSS JOIN json_each(#{inputs}) i WHERE l.company = #{company} AND l.public_id = #{line}
                    """
                            + KEPT)
    @Insert(
            databaseId = "postgresql",
            value =
                    """
                    INSERT INTO manufacturing_input (company, line, component, public_id, place, quantity, scrap, standing)
                    SELECT #{company}, l.id, (i.input ->> 0)::bigint, (i.input ->> 1)::uuid, i.place, (i.input ->> 2)::bigint,
                      (i.input ->> 3)::bigint, 1
                    FROM manufacturing_line l
                      CROSS JOIN json_array_elements(CAST(#{inputs} AS json)) WITH ORDINALITY AS i (input, place)
                    WHERE l.company = #{company} AND l.public_id = #{line}
                    """
                            + KEPT)
    void insertInputs(@Param("company") long company, @Param("line") UUID line, @Param("inputs") String inputs);

    @Select(
            """
            SELECT l.id, l.public_id, l.place, i.public_id AS item, i.unit, l.quantity, l.conversion FROM manufacturing_line l
              JOIN item i ON i.company = l.company AND i.id = l.item
            WHERE l.company = #{company} AND l.manufacturing_order = #{order} AND l.removed = 0 ORDER BY l.place, l.id""")
    List<Row> of(@Param("company") long company, @Param("order") long order);

    /**
     * What was frozen, and of other lines what the bills of materials say. Crossed, because SQLite then keeps to the order: the lines
     * of the order first.
     */
    @Select(
            """
            SELECT l.id AS line, c.public_id AS component, c.unit, i.quantity, i.scrap, i.place AS place FROM manufacturing_line l
              CROSS JOIN manufacturing_input i JOIN item c ON c.company = i.company AND c.id = i.component
            WHERE l.company = #{company} AND l.manufacturing_order = #{order} AND l.removed = 0 AND l.frozen = 1
              AND i.company = l.company AND i.line = l.id AND i.standing = 1
            UNION ALL SELECT l.id, c.public_id, c.unit, b.quantity, b.scrap, b.place FROM manufacturing_line l
              CROSS JOIN bom_line b JOIN item c ON c.company = b.company AND c.id = b.component
            WHERE l.company = #{company} AND l.manufacturing_order = #{order} AND l.removed = 0 AND l.frozen = 0
              AND b.company = l.company AND b.output = l.item
            ORDER BY line, place""")
    List<InputRow> inputs(@Param("company") long company, @Param("order") long order);

    @Select(
            """
            SELECT o.public_id FROM manufacturing_line l JOIN manufacturing_order o ON o.company = l.company
              AND o.id = l.manufacturing_order AND o.kind = #{kind}
            WHERE l.company = #{company} AND l.public_id = #{line} AND l.removed = 0""")
    @Nullable
    UUID orderOf(@Param("company") long company, @Param("kind") Kind kind, @Param("line") UUID line);

    /** The index leads to the latest orders of each item first, so that few are looked at, however many there are. */
    @Select(
            """
            SELECT i.public_id AS item, l.conversion FROM item i CROSS JOIN manufacturing_line l
            WHERE i.company = #{company} AND i.public_id ${among.ids} AND l.company = i.company AND l.id = (
              SELECT x.id FROM manufacturing_line x JOIN manufacturing_order o ON o.company = x.company AND o.id = x.manufacturing_order
              WHERE x.company = i.company AND x.item = i.id AND x.removed = 0 AND x.conversion IS NOT NULL AND x.frozen = 1
                AND o.stage <> 'CANCELLED' ORDER BY x.manufacturing_order DESC, x.id DESC LIMIT 1)""")
    List<ConversionRow> conversions(@Param("company") long company, @Param("ids") Among.Ids items);

    record ConversionRow(UUID item, long conversion) {}

    /** @param quantity millionths; @param conversion millionths of the currency's major unit */
    record Row(long id, UUID publicId, int place, UUID item, String unit, long quantity, @Nullable Long conversion) {}

    /** @param quantity millionths of the component's unit; @param scrap millionths */
    record InputRow(long line, UUID component, String unit, long quantity, long scrap, int place) {}
}
