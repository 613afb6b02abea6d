package org.daftar.persistence.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

public interface AccountMapper {

    String ROW =
            """
            SELECT a.id, a.public_id, a.code, a.name, a.subtype, p.public_id AS parent, a.description, a.active,
              (SELECT 1 FROM movement m WHERE m.company = a.company AND m.account = a.id LIMIT 1) IS NOT NULL AS used,
              a.created_at, a.version,
              (SELECT coalesce(sum(m.debit - m.credit), 0) FROM movement m
                WHERE m.company = a.company AND m.account = a.id AND m.grain = 1) AS balance,
              (SELECT c.currency FROM company c WHERE c.company = a.company) AS currency
            FROM account a LEFT JOIN account p ON p.company = a.company AND p.id = a.parent
            WHERE a.company = #{company}
            """;

    String SELECTED =
            """
            <if test="s.subtypes != null">AND a.subtype IN
              <foreach item="x" collection="s.subtypes" open="(" separator="," close=")">#{x}</foreach></if>
            <if test="s.active != null">AND a.active = #{s.active}</if>
            <if test="s.search != null">AND (lower(a.name) LIKE #{s.search} ESCAPE '!' OR lower(a.code) LIKE #{s.search} ESCAPE '!')</if>
            """;

    @Insert(
            """
            INSERT INTO account (company, id, public_id, code, name, subtype, parent, description, active, created_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.code}, #{row.name}, #{row.subtype},
              (SELECT p.id FROM account p WHERE p.company = #{company} AND p.public_id = #{row.parent}),
              #{row.description}, #{row.active}, #{row.createdAt}, #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row);

    @Update(
            """
            UPDATE account SET code = #{row.code}, name = #{row.name}, subtype = #{row.subtype},
              parent = (SELECT p.id FROM account p WHERE p.company = #{company} AND p.public_id = #{row.parent}),
              description = #{row.description}, active = #{row.active}, version = #{row.version}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row);

    @Select(ROW + "AND a.public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select(ROW + "AND a.public_id ${among.ids}")
    List<Row> details(@Param("company") long company, @Param("ids") Among.Ids ids);

    @Select("SELECT public_id FROM account WHERE company = #{company} AND code = #{code}")
    @Nullable
    UUID byCode(@Param("company") long company, @Param("code") String code);

    @Select(ROW + "ORDER BY a.code")
    List<Row> chart(long company);

    @Select(
            "<script>" + ROW + SELECTED
                    + """
              <choose>
                <when test="s.byCode and s.after != null and s.ascending">AND a.code &gt; #{s.afterCode}</when>
                <when test="s.byCode and s.after != null">AND a.code &lt; #{s.afterCode}</when>
                <when test="s.after != null and s.ascending">AND a.id &gt; #{s.after}</when>
                <when test="s.after != null">AND a.id &lt; #{s.after}</when>
              </choose>
              ORDER BY <choose><when test="s.byCode">a.code</when><otherwise>a.id</otherwise></choose>
              <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM account a WHERE a.company = #{company} " + SELECTED + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    @Insert(
            """
            INSERT INTO account_role (company, role, account)
            SELECT company, #{role}, id FROM account WHERE company = #{company} AND public_id = #{account}
            ON CONFLICT (company, role) DO UPDATE SET account = excluded.account""")
    void assign(@Param("company") long company, @Param("role") String role, @Param("account") UUID account);

    @Select(
            """
            SELECT a.public_id FROM account_role r JOIN account a ON a.company = r.company AND a.id = r.account
            WHERE r.company = #{company} AND r.role = #{role}""")
    @Nullable
    UUID inRole(@Param("company") long company, @Param("role") String role);

    @Select(
            """
            SELECT r.role FROM account_role r JOIN account a ON a.company = r.company AND a.id = r.account
            WHERE r.company = #{company} AND a.public_id = #{account} ORDER BY r.role LIMIT 1""")
    @Nullable
    String roleOf(@Param("company") long company, @Param("account") UUID account);

    @Select(
            """
            SELECT r.role, a.public_id AS account FROM account_role r JOIN account a ON a.company = r.company AND a.id = r.account
            WHERE r.company = #{company}""")
    List<RoleRow> roles(long company);

    record RoleRow(String role, UUID account) {}

    record Row(
            long id,
            UUID publicId,
            String code,
            String name,
            String subtype,
            @Nullable UUID parent,
            @Nullable String description,
            boolean active,
            boolean used,
            Instant createdAt,
            long version,
            @Nullable Long balance,
            @Nullable String currency) {}

    record Selected(
            @Nullable List<String> subtypes,
            @Nullable Boolean active,
            @Nullable String search,
            boolean byCode,
            boolean ascending,
            @Nullable Long after,
            @Nullable String afterCode,
            int limit) {}
}
