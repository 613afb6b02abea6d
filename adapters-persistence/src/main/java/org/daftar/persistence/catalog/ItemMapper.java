package org.daftar.persistence.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

public interface ItemMapper {

    String ROW =
            """
            SELECT i.id, i.public_id, i.kind, i.code, i.code_key, i.name, c.public_id AS category, i.unit, i.items_per_unit,
              i.item_weight, i.external_id, i.notes, i.searched, i.active, i.created_at, i.updated_at, i.version
            FROM item i JOIN list_entry c ON c.company = i.company AND c.id = i.category
            WHERE i.company = #{company}
            """;

    String CATEGORY = "(SELECT c.id FROM list_entry c WHERE c.company = #{company} AND c.public_id = ";

    String SELECTED =
            """
            <if test="s.kind != null">AND i.kind = #{s.kind}</if>
            <if test="s.active != null">AND i.active = #{s.active}</if>
            <if test="s.category != null">AND i.category = """
                    + CATEGORY
                    + """
            #{s.category})</if>
            <if test="s.search != null">AND i.searched LIKE #{s.search} ESCAPE '!'</if>
            <if test="s.packedFrom != null">AND i.items_per_unit &gt;= #{s.packedFrom}</if>
            <if test="s.packedTo != null">AND i.items_per_unit &lt;= #{s.packedTo}</if>
            <if test="s.weighsFrom != null">AND i.item_weight &gt;= #{s.weighsFrom}</if>
            <if test="s.weighsTo != null">AND i.item_weight &lt;= #{s.weighsTo}</if>
            """;

    @Insert(
            """
            INSERT INTO item (company, id, public_id, kind, code, code_key, name, category, unit, items_per_unit, item_weight,
              external_id, notes, searched, active, created_at, updated_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.kind}, #{row.code}, #{row.codeKey}, #{row.name},\s"""
                    + CATEGORY
                    + """
            #{row.category}), #{row.unit}, #{row.itemsPerUnit}, #{row.itemWeight}, #{row.externalId}, #{row.notes}, #{row.searched},
              #{row.active}, #{row.createdAt}, #{row.updatedAt}, #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row);

    @Update(
            """
            UPDATE item SET code = #{row.code}, code_key = #{row.codeKey}, name = #{row.name}, category =\s"""
                    + CATEGORY
                    + """
            #{row.category}), unit = #{row.unit}, items_per_unit = #{row.itemsPerUnit}, item_weight = #{row.itemWeight},
              external_id = #{row.externalId}, notes = #{row.notes}, searched = #{row.searched}, active = #{row.active},
              updated_at = #{row.updatedAt}, version = #{row.version}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row);

    @Delete("DELETE FROM item WHERE company = #{company} AND public_id = #{id}")
    void delete(@Param("company") long company, @Param("id") UUID id);

    @Select(ROW + "AND i.public_id ${among.ids}")
    List<Row> details(@Param("company") long company, @Param("ids") Among.Ids ids);

    @Select("SELECT public_id, kind, code, name FROM item WHERE company = #{company} AND public_id ${among.ids}")
    List<LabelRow> labels(@Param("company") long company, @Param("ids") Among.Ids ids);

    @Select("SELECT public_id FROM item WHERE company = #{company} AND code_key = #{key}")
    @Nullable
    UUID byCode(@Param("company") long company, @Param("key") String key);

    @Select("SELECT count(*) FROM item i WHERE i.company = #{company} AND i.category = " + CATEGORY + "#{entry})")
    long ofCategory(@Param("company") long company, @Param("entry") UUID entry);

    @Select("SELECT i.public_id FROM item i WHERE i.company = #{company} AND i.category = " + CATEGORY
            + "#{entry}) ORDER BY i.id LIMIT #{limit}")
    List<UUID> someOfCategory(@Param("company") long company, @Param("entry") UUID entry, @Param("limit") int limit);

    @Select(
            "<script>" + ROW + SELECTED
                    + """
              <choose>
                <when test="s.byCode and s.after != null and s.ascending">AND (i.code_key, i.id) &gt; (#{s.afterCode}, #{s.after})</when>
                <when test="s.byCode and s.after != null">AND (i.code_key, i.id) &lt; (#{s.afterCode}, #{s.after})</when>
                <when test="s.after != null and s.ascending">AND i.id &gt; #{s.after}</when>
                <when test="s.after != null">AND i.id &lt; #{s.after}</when>
              </choose>
              ORDER BY <if test="s.byCode">i.code_key <if test="!s.ascending">DESC</if>,</if>
                i.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM item i WHERE i.company = #{company} " + SELECTED + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    /** @param itemWeight millionths of its unit */
    record Row(
            long id,
            UUID publicId,
            String kind,
            String code,
            String codeKey,
            String name,
            UUID category,
            String unit,
            int itemsPerUnit,
            @Nullable Long itemWeight,
            @Nullable String externalId,
            @Nullable String notes,
            String searched,
            boolean active,
            Instant createdAt,
            Instant updatedAt,
            long version) {}

    record LabelRow(UUID publicId, String kind, String code, String name) {}

    record Selected(
            @Nullable String kind,
            @Nullable Boolean active,
            @Nullable UUID category,
            @Nullable String search,
            @Nullable Integer packedFrom,
            @Nullable Integer packedTo,
            @Nullable Long weighsFrom,
            @Nullable Long weighsTo,
            boolean byCode,
            boolean ascending,
            @Nullable Long after,
            @Nullable String afterCode,
            int limit) {}
}
