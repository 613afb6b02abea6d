package org.daftar.persistence.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

public interface StayMapper {

    String ROW =
            """
            SELECT a.id, a.public_id, a.employee, a.came_at, a.went_at, a.note FROM attendance a WHERE a.company = #{company}
            """;

    String SELECTED =
            """
            <if test="s.employee != null">AND a.employee = #{s.employee}</if>
            <if test="s.from != null">AND a.came_at &gt;= #{s.from}</if> <if test="s.before != null">AND a.came_at &lt; #{s.before}</if>
            """;

    @Insert(
            """
            INSERT INTO attendance (company, id, public_id, employee, came_at, went_at, note)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.employee}, #{row.cameAt}, #{row.wentAt}, #{row.note})""")
    void insert(@Param("company") long company, @Param("row") Row row);

    @Update(
            "UPDATE attendance SET went_at = #{row.wentAt} WHERE company = #{company} AND public_id = #{row.publicId} AND went_at IS NULL")
    void update(@Param("company") long company, @Param("row") Row row);

    @Select(ROW + "AND a.employee = #{employee} AND a.went_at IS NULL")
    @Nullable
    Row open(@Param("company") long company, @Param("employee") UUID employee);

    @Select(ROW + "AND a.employee = #{employee} AND a.went_at IS NOT NULL ORDER BY a.came_at DESC LIMIT 1")
    @Nullable
    Row last(@Param("company") long company, @Param("employee") UUID employee);

    @Select(
            "<script>" + ROW + SELECTED
                    + """
              <if test="s.after != null"><choose>
                <when test="s.ascending">AND a.id &gt; #{s.after}</when><otherwise>AND a.id &lt; #{s.after}</otherwise>
              </choose></if>
              ORDER BY a.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM attendance a WHERE a.company = #{company} " + SELECTED + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    record Row(
            long id, UUID publicId, UUID employee, Instant cameAt, @Nullable Instant wentAt, @Nullable String note) {}

    record Selected(
            @Nullable UUID employee,
            @Nullable Instant from,
            @Nullable Instant before,
            boolean ascending,
            @Nullable Long after,
            int limit) {}
}
