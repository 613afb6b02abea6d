package org.daftar.persistence.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

public interface SeatMapper {

    String COLUMNS =
            """
            m.key, m.app_user, c.tenant, m.company, m.role, t.plan, m.created_at,
              COALESCE(m.joined_at, m.created_at) AS joined_at""";

    String FROM = " FROM membership m JOIN company c ON c.id = m.company JOIN tenant t ON t.id = c.tenant ";

    /** Memberships that count: of companies that have not ended, of tenants that are not switched off. */
    String LIVE = FROM + "AND t.active = 1 AND c.closed_at IS NULL WHERE m.ended_at IS NULL ";

    String MEMBER = "SELECT " + COLUMNS
            + """
            , u.email, u.name, m.last_active_at, COALESCE(m.updated_at, m.created_at) AS updated_at
            FROM membership m JOIN app_user u ON u.id = m.app_user JOIN company c ON c.id = m.company
              JOIN tenant t ON t.id = c.tenant
            WHERE m.ended_at IS NULL AND m.company = #{company}
            """;

    @Insert(
            """
            INSERT INTO membership (app_user, key, company, role, created_at, joined_at)
            VALUES (#{user}, #{key}, #{company}, #{role}, #{at}, #{at})""")
    void add(
            @Param("user") UUID user,
            @Param("key") long key,
            @Param("company") UUID company,
            @Param("role") String role,
            @Param("at") Instant at);

    @Update(
            """
            UPDATE membership SET role = #{role}, joined_at = #{at}, updated_at = #{at}, ended_at = NULL
            WHERE app_user = #{user} AND company = #{company}""")
    int resume(
            @Param("user") UUID user,
            @Param("company") UUID company,
            @Param("role") String role,
            @Param("at") Instant at);

    @Update(
            """
            UPDATE membership SET role = #{role}, updated_at = #{at} WHERE app_user = #{user} AND company = #{company}""")
    void change(
            @Param("user") UUID user,
            @Param("company") UUID company,
            @Param("role") String role,
            @Param("at") Instant at);

    @Update(
            "UPDATE membership SET ended_at = #{at}, updated_at = #{at} WHERE app_user = #{user} AND company = #{company}")
    void end(@Param("user") UUID user, @Param("company") UUID company, @Param("at") Instant at);

    @Update("UPDATE membership SET last_active_at = #{at} WHERE app_user = #{user} AND company = #{company}")
    void sawActive(@Param("user") UUID user, @Param("company") UUID company, @Param("at") Instant at);

    @Select(
            """
            SELECT count(*) FROM membership m JOIN app_user u ON u.id = m.app_user AND u.active = 1
            WHERE m.company = #{company} AND m.ended_at IS NULL""")
    long members(UUID company);

    @Select(
            """
            SELECT count(*) FROM membership m JOIN app_user u ON u.id = m.app_user AND u.active = 1
            WHERE m.company = #{company} AND m.role = 'OWNER' AND m.ended_at IS NULL""")
    long owners(UUID company);

    @Select("SELECT " + COLUMNS + LIVE + "AND m.app_user = #{user} AND m.company = #{company}")
    @Nullable
    Row find(@Param("user") UUID user, @Param("company") UUID company);

    @Select("SELECT " + COLUMNS + LIVE + "AND m.app_user = #{user} ORDER BY m.key")
    List<Row> of(UUID user);

    @Select(
            "<script>SELECT " + COLUMNS + LIVE
                    + """
            AND m.app_user = #{user}
            <if test="after != null"><choose>
              <when test="ascending">AND m.key &gt; #{after}</when><otherwise>AND m.key &lt; #{after}</otherwise>
            </choose></if>
            ORDER BY m.key <if test="!ascending">DESC</if> LIMIT #{limit}</script>""")
    List<Row> page(
            @Param("user") UUID user,
            @Param("after") @Nullable Long after,
            @Param("ascending") boolean ascending,
            @Param("limit") int limit);

    @Select("SELECT count(*)" + LIVE + "AND m.app_user = #{user}")
    long count(UUID user);

    /** Of companies that have ended, those who were owners: their books are still there. */
    @Select(
            "SELECT " + COLUMNS + FROM
                    + """
            WHERE m.role = 'OWNER' AND (m.ended_at IS NULL OR c.closed_at IS NOT NULL) ORDER BY m.company, m.key""")
    List<Row> ownerships();

    @Select(MEMBER + "ORDER BY u.email")
    List<MemberRow> ofCompany(@Param("company") UUID company);

    @Select(MEMBER + "AND m.app_user = #{user}")
    @Nullable
    MemberRow member(@Param("company") UUID company, @Param("user") UUID user);

    record Row(
            long key,
            UUID appUser,
            UUID tenant,
            UUID company,
            String role,
            String plan,
            Instant createdAt,
            Instant joinedAt) {}

    record MemberRow(
            long key,
            UUID appUser,
            UUID tenant,
            UUID company,
            String role,
            String plan,
            Instant createdAt,
            Instant joinedAt,
            String email,
            String name,
            @Nullable Instant lastActiveAt,
            Instant updatedAt) {

        Row seat() {
            return new Row(key, appUser, tenant, company, role, plan, createdAt, joinedAt);
        }
    }
}
