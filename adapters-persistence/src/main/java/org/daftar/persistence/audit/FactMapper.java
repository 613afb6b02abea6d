package org.daftar.persistence.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

public interface FactMapper {

    String COLUMNS = "seq, recorded_at, app_user, request, address, action, subject_kind, subject, changes";

    /** That numbers are positive is said because SQLite, which knows no frequencies, would else read all facts by number. */
    String SELECTED =
            """
            company = #{company}
            <if test="s.kind != null">AND subject_kind = #{s.kind}</if>
            <if test="s.subject != null">AND subject = #{s.subject} AND seq &gt; 0</if>
            <if test="s.user != null">AND app_user = #{s.user}</if>
            <if test="s.since != null">AND recorded_at &gt;= #{s.since}</if>
            <if test="s.before != null">AND recorded_at &lt; #{s.before}</if>
            """;

    @Insert(
            """
            INSERT INTO fact (company, seq, recorded_at, app_user, request, address, action, subject_kind, subject, changes)
            VALUES (#{company}, #{row.seq}, #{row.recordedAt}, #{row.appUser}, #{row.request}, #{row.address}, #{row.action},
              #{row.subjectKind}, #{row.subject}, #{row.changes})""")
    void append(@Param("company") long company, @Param("row") Row row);

    @Select("SELECT " + COLUMNS
            + " FROM fact WHERE company = #{company} AND seq > #{after} ORDER BY seq LIMIT #{limit}")
    List<Row> after(@Param("company") long company, @Param("after") long after, @Param("limit") int limit);

    @Select(
            "<script>SELECT " + COLUMNS + " FROM fact WHERE " + SELECTED
                    + """
              <if test="s.after != null"><choose>
                <when test="s.ascending">AND seq &gt; #{s.after}</when><otherwise>AND seq &lt; #{s.after}</otherwise>
              </choose></if>
              ORDER BY seq <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM fact WHERE " + SELECTED + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    record Row(
            long seq,
            Instant recordedAt,
            @Nullable UUID appUser,
            String request,
            String address,
            String action,
            String subjectKind,
            UUID subject,
            String changes) {}

    record Selected(
            @Nullable String kind,
            @Nullable UUID subject,
            @Nullable UUID user,
            @Nullable Instant since,
            @Nullable Instant before,
            @Nullable Long after,
            boolean ascending,
            int limit) {}
}
