package org.daftar.persistence.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

public interface ProjectMapper {

    String ROW =
            """
            SELECT p.id, p.public_id, p.name, p.code, p.client, p.manager, p.starts, p.ends, p.budget, p.description,
              p.active, p.created_at, p.version
            FROM project p WHERE p.company = #{company}
            """;

    String SELECTED =
            """
            <if test="s.client != null">AND p.client = #{s.client}</if> <if test="s.active != null">AND p.active = #{s.active}</if>
            """;

    @Insert(
            """
            INSERT INTO project (company, id, public_id, name, code, client, manager, starts, ends, budget, description,
              active, created_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.name}, #{row.code}, #{row.client}, #{row.manager}, #{row.starts},
              #{row.ends}, #{row.budget}, #{row.description}, #{row.active}, #{row.createdAt}, #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row);

    @Update(
            """
            UPDATE project SET name = #{row.name}, code = #{row.code}, client = #{row.client}, manager = #{row.manager},
              starts = #{row.starts}, ends = #{row.ends}, budget = #{row.budget},
              description = #{row.description}, active = #{row.active}, version = #{row.version}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row);

    @Select(ROW + "AND p.public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select("SELECT public_id FROM project WHERE company = #{company} AND code = #{code}")
    @Nullable
    UUID byCode(@Param("company") long company, @Param("code") String code);

    @Select("SELECT public_id, name, active FROM project WHERE company = #{company} AND public_id ${among.ids}")
    List<NamedRow> named(@Param("company") long company, @Param("ids") Among.Ids ids);

    @Select(
            """
            SELECT count(*) FROM (SELECT id FROM project WHERE company = #{company} AND client = #{party}
              UNION ALL SELECT id FROM project WHERE company = #{company} AND manager = #{party} LIMIT #{most}) n""")
    long naming(@Param("company") long company, @Param("party") UUID party, @Param("most") int most);

    @Select(
            "<script>" + ROW + SELECTED
                    + """
              <if test="s.after != null"><choose>
                <when test="s.ascending">AND p.id &gt; #{s.after}</when><otherwise>AND p.id &lt; #{s.after}</otherwise>
              </choose></if>
              ORDER BY p.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM project p WHERE p.company = #{company} " + SELECTED + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    record Row(
            long id,
            UUID publicId,
            String name,
            @Nullable String code,
            @Nullable UUID client,
            @Nullable UUID manager,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable Long budget,
            @Nullable String description,
            boolean active,
            Instant createdAt,
            long version) {}

    record NamedRow(UUID publicId, String name, boolean active) {}

    record Selected(
            @Nullable UUID client, @Nullable Boolean active, boolean ascending, @Nullable Long after, int limit) {}
}
