package org.daftar.persistence.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

public interface AccessMapper {

    String USER =
            """
            SELECT u.id, u.email, u.name, u.password_hash, u.home
            FROM app_user u JOIN tenant t ON t.id = u.home AND t.active = 1 WHERE u.active = 1
            """;

    String SEAT =
            """
            SELECT m.key, m.app_user, c.tenant, m.company, m.role, t.plan, m.created_at
            FROM membership m JOIN company c ON c.id = m.company JOIN tenant t ON t.id = c.tenant
            """;

    String MEMBERSHIP = SEAT + "AND t.active = 1 ";

    @Insert("INSERT INTO tenant (id, name, plan, active, created_at) VALUES (#{id}, #{name}, #{plan}, 1, #{at})")
    void addTenant(
            @Param("id") UUID id, @Param("name") String name, @Param("plan") String plan, @Param("at") Instant at);

    @Select("SELECT plan FROM tenant WHERE id = #{id}")
    String plan(UUID id);

    @Insert(
            """
            INSERT INTO app_user (id, email, name, password_hash, home, active, created_at)
            VALUES (#{row.id}, #{row.email}, #{row.name}, #{row.passwordHash}, #{row.home}, 1, #{at})""")
    void addUser(@Param("row") UserRow row, @Param("at") Instant at);

    @Select(USER + "AND u.email = #{email}")
    @Nullable
    UserRow userByEmail(String email);

    @Select(USER + "AND u.id = #{id}")
    @Nullable
    UserRow user(UUID id);

    @Select("SELECT count(*) FROM app_user WHERE email = #{email}")
    long countUsers(String email);

    @Insert("INSERT INTO company (id, tenant, created_at) VALUES (#{id}, #{tenant}, #{at})")
    void addCompany(@Param("id") UUID id, @Param("tenant") UUID tenant, @Param("at") Instant at);

    @Select("SELECT count(*) FROM company WHERE id = #{id}")
    long countCompanies(UUID id);

    @Select("SELECT id FROM company")
    List<UUID> companies();

    @Insert(
            """
            INSERT INTO membership (app_user, key, company, role, created_at)
            VALUES (#{user}, #{key}, #{company}, #{role}, #{at})""")
    void addMember(
            @Param("user") UUID user,
            @Param("key") long key,
            @Param("company") UUID company,
            @Param("role") String role,
            @Param("at") Instant at);

    @Delete("DELETE FROM membership WHERE app_user = #{user} AND company = #{company}")
    void removeMember(@Param("user") UUID user, @Param("company") UUID company);

    @Select(
            """
            SELECT count(*) FROM membership m JOIN app_user u ON u.id = m.app_user AND u.active = 1
            WHERE m.company = #{company} AND m.role = 'OWNER'""")
    long owners(UUID company);

    @Select(MEMBERSHIP + "WHERE m.app_user = #{user} AND m.company = #{company}")
    @Nullable
    MembershipRow membership(@Param("user") UUID user, @Param("company") UUID company);

    @Select(
            "<script>" + MEMBERSHIP
                    + """
            WHERE m.app_user = #{user}
            <if test="after != null"><choose>
              <when test="ascending">AND m.key &gt; #{after}</when><otherwise>AND m.key &lt; #{after}</otherwise>
            </choose></if>
            ORDER BY m.key <if test="!ascending">DESC</if> LIMIT #{limit}</script>""")
    List<MembershipRow> memberships(
            @Param("user") UUID user,
            @Param("after") @Nullable Long after,
            @Param("ascending") boolean ascending,
            @Param("limit") int limit);

    @Select(
            """
            SELECT count(*) FROM membership m JOIN company c ON c.id = m.company
              JOIN tenant t ON t.id = c.tenant AND t.active = 1
            WHERE m.app_user = #{user}""")
    long countMemberships(UUID user);

    @Select(SEAT + "WHERE m.role = 'OWNER' ORDER BY m.company, m.key")
    List<MembershipRow> ownerships();

    @Select(
            """
            SELECT u.id, u.email, u.name, m.role, m.created_at FROM membership m JOIN app_user u ON u.id = m.app_user
            WHERE m.company = #{company} ORDER BY u.email""")
    List<MemberRow> members(UUID company);

    @Insert("INSERT INTO session (id, app_user, created_at) VALUES (#{id}, #{user}, #{at})")
    void beginSession(@Param("id") UUID id, @Param("user") UUID user, @Param("at") Instant at);

    @Update("UPDATE session SET ended_at = #{at} WHERE id = #{id} AND ended_at IS NULL")
    void endSession(@Param("id") UUID id, @Param("at") Instant at);

    @Select(
            """
            SELECT s.id, u.id AS app_user, u.home, t.plan FROM session s
              JOIN app_user u ON u.id = s.app_user AND u.active = 1 JOIN tenant t ON t.id = u.home AND t.active = 1
            WHERE s.id = #{id} AND s.ended_at IS NULL""")
    @Nullable
    SessionRow session(UUID id);

    @Insert("INSERT INTO refresh_secret (hash, session, used, until) VALUES (#{hash}, #{session}, 0, #{until})")
    void addSecret(@Param("hash") byte[] hash, @Param("session") UUID session, @Param("until") Instant until);

    @Select(
            """
            SELECT r.session, s.app_user, r.used, s.ended_at IS NULL AS live, r.until
            FROM refresh_secret r JOIN session s ON s.id = r.session WHERE r.hash = #{hash}""")
    @Nullable
    SecretRow secret(byte[] hash);

    @Update("UPDATE refresh_secret SET used = 1 WHERE hash = #{hash}")
    void markUsed(byte[] hash);

    @Select("SELECT hash, session FROM refresh_secret WHERE until < #{before} ORDER BY until LIMIT 8")
    List<ExpiredRow> expiredSecrets(Instant before);

    @Delete("DELETE FROM refresh_secret WHERE hash = #{hash}")
    void forgetSecret(byte[] hash);

    @Delete(
            """
            DELETE FROM session WHERE id = #{session}
              AND NOT EXISTS (SELECT 1 FROM refresh_secret r WHERE r.session = #{session})""")
    void forgetSessionWithoutSecrets(UUID session);

    @Insert("INSERT INTO sign_in_miss (account, at, key) VALUES (#{account}, #{at}, #{key})")
    void addMiss(@Param("account") byte[] account, @Param("at") Instant at, @Param("key") long key);

    @Select("SELECT at FROM sign_in_miss WHERE account = #{account} AND at > #{since} ORDER BY at")
    List<Instant> misses(@Param("account") byte[] account, @Param("since") Instant since);

    @Delete("DELETE FROM sign_in_miss WHERE account = #{account}")
    void clearMisses(byte[] account);

    @Delete(
            """
            DELETE FROM sign_in_miss WHERE (account, at, key) IN (
              SELECT account, at, key FROM sign_in_miss WHERE at < #{before} ORDER BY at LIMIT 8)""")
    void forgetMisses(Instant before);

    record UserRow(UUID id, String email, String name, String passwordHash, UUID home) {}

    record MembershipRow(
            long key, UUID appUser, UUID tenant, UUID company, String role, String plan, Instant createdAt) {}

    record MemberRow(UUID id, String email, String name, String role, Instant createdAt) {}

    record SessionRow(UUID id, UUID appUser, UUID home, String plan) {}

    record ExpiredRow(byte[] hash, UUID session) {}

    record SecretRow(UUID session, UUID appUser, boolean used, boolean live, Instant until) {}
}
