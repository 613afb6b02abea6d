package org.daftar.persistence.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

public interface FactMapper {

    String ROWS =
            """
            SELECT f.seq, f.recorded_at, f.app_user, f.request, f.address, f.action, f.subject_kind, f.subject, f.changes,
              t.changes AS personal
            FROM fact f LEFT JOIN fact_text t ON t.company = f.company AND t.seq = f.seq
            WHERE\s""";

    /** A subject's facts are sought in their index first: SQLite, which knows no frequencies, would else read all facts by number. */
    String SELECTED =
            """
            f.company = #{company}
            <if test="s.kind != null">AND f.subject_kind = #{s.kind}</if>
            <if test="s.subject != null">AND f.seq IN (
              SELECT u.seq FROM fact u WHERE u.company = #{company} AND u.subject = #{s.subject})</if>
            <if test="s.user != null">AND f.app_user = #{s.user}</if>
            <if test="s.since != null">AND f.recorded_at &gt;= #{s.since}</if>
            <if test="s.before != null">AND f.recorded_at &lt; #{s.before}</if>
            """;

    @Insert(
            """
            INSERT INTO fact (company, seq, recorded_at, app_user, request, address, action, subject_kind, subject, changes)
            VALUES (#{company}, #{row.seq}, #{row.recordedAt}, #{row.appUser}, #{row.request}, #{row.address}, #{row.action},
              #{row.subjectKind}, #{row.subject}, #{row.changes})""")
    void append(@Param("company") long company, @Param("row") Row row);

    @Insert("INSERT INTO fact_text (company, seq, changes) VALUES (#{company}, #{row.seq}, #{row.personal})")
    void appendPersonal(@Param("company") long company, @Param("row") Row row);

    @Delete(
            """
            DELETE FROM fact_text WHERE company = #{company} AND seq IN (
              SELECT f.seq FROM fact f WHERE f.company = #{company} AND f.subject_kind = #{kind} AND f.seq IN (
                SELECT u.seq FROM fact u WHERE u.company = #{company} AND u.subject = #{subject}))""")
    int forget(@Param("company") long company, @Param("kind") String kind, @Param("subject") UUID subject);

    @Select(ROWS + "f.company = #{company} AND f.seq > #{after} ORDER BY f.seq LIMIT #{limit}")
    List<Row> after(@Param("company") long company, @Param("after") long after, @Param("limit") int limit);

    @Select(
            "<script>" + ROWS + SELECTED
                    + """
              <if test="s.after != null"><choose>
                <when test="s.ascending">AND f.seq &gt; #{s.after}</when><otherwise>AND f.seq &lt; #{s.after}</otherwise>
              </choose></if>
              ORDER BY f.seq <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM fact f WHERE " + SELECTED + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    /** @param personal the values that can be erased; null when there are none, or none any more */
    record Row(
            long seq,
            Instant recordedAt,
            @Nullable UUID appUser,
            String request,
            String address,
            String action,
            String subjectKind,
            UUID subject,
            String changes,
            @Nullable String personal) {}

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
