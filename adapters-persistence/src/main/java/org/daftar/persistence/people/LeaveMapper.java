package org.daftar.persistence.people;

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

public interface LeaveMapper {

    String ROW =
            """
            SELECT l.id, l.public_id, l.employee, l.type, l.first_day, l.last_day, l.half, l.reason, l.state, l.decided_by, l.decided_at,
              l.created_at, l.version
            FROM leave_request l WHERE l.company = #{company}
            """;

    String SELECTED =
            """
            <if test="s.employee != null">AND l.employee = #{s.employee}</if>
            <if test="s.state != null">AND l.state = #{s.state}</if>
            <if test="s.type != null">AND l.type = #{s.type}</if>
            <if test="s.from != null">AND l.last_day &gt;= #{s.from}</if> <if test="s.to != null">AND l.first_day &lt;= #{s.to}</if>
            """;

    @Insert(
            """
            INSERT INTO leave_request (company, id, public_id, employee, type, first_day, last_day, half, reason, state, decided_by,
              decided_at, created_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.employee}, #{row.type}, #{row.firstDay}, #{row.lastDay}, #{row.half},
              #{row.reason}, #{row.state}, #{row.decidedBy}, #{row.decidedAt}, #{row.createdAt}, #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row);

    @Update(
            """
            UPDATE leave_request SET state = #{row.state}, decided_by = #{row.decidedBy}, decided_at = #{row.decidedAt},
              version = #{row.version}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row);

    @Update("UPDATE leave_request SET reason = NULL WHERE company = #{company} AND employee = #{employee}")
    void forgetReasons(@Param("company") long company, @Param("employee") UUID employee);

    @Select(ROW + "AND l.public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select(
            ROW
                    + """
            AND l.employee = #{employee} AND l.first_day <= #{to} AND l.last_day >= #{from} AND l.state IN ('PENDING', 'APPROVED')
            ORDER BY l.first_day, l.id""")
    List<Row> touching(
            @Param("company") long company,
            @Param("employee") UUID employee,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to);

    @Select(ROW + "AND l.employee = #{employee} AND l.type = 'ANNUAL' AND l.state IN ('PENDING', 'APPROVED')")
    List<Row> annual(@Param("company") long company, @Param("employee") UUID employee);

    @Select(ROW + "AND l.employee ${among.ids} AND l.state = 'APPROVED' ORDER BY l.employee, l.first_day")
    List<Row> approved(@Param("company") long company, @Param("ids") Among.Ids ids);

    @Select(
            "<script>" + ROW + SELECTED
                    + """
              <if test="s.after != null"><choose>
                <when test="s.ascending">AND l.id &gt; #{s.after}</when><otherwise>AND l.id &lt; #{s.after}</otherwise>
              </choose></if>
              ORDER BY l.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM leave_request l WHERE l.company = #{company} " + SELECTED + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    record Row(
            long id,
            UUID publicId,
            UUID employee,
            String type,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean half,
            @Nullable String reason,
            String state,
            @Nullable UUID decidedBy,
            @Nullable Instant decidedAt,
            Instant createdAt,
            long version) {}

    record Selected(
            @Nullable UUID employee,
            @Nullable String state,
            @Nullable String type,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean ascending,
            @Nullable Long after,
            int limit) {}
}
