package org.daftar.persistence.access;

import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

public interface IdentityMapper {

    String USER =
            """
            SELECT u.id, u.email, u.email_proven, u.name, u.password_hash, u.home
            FROM app_user u JOIN tenant t ON t.id = u.home AND t.active = 1 WHERE u.active = 1
            """;

    @Insert("INSERT INTO tenant (id, name, plan, active, created_at) VALUES (#{id}, #{name}, #{plan}, 1, #{at})")
    void addTenant(
            @Param("id") UUID id, @Param("name") String name, @Param("plan") String plan, @Param("at") Instant at);

    @Select("SELECT plan FROM tenant WHERE id = #{id}")
    String plan(UUID id);

    @Insert(
            """
            INSERT INTO app_user (id, email, email_proven, name, password_hash, home, active, created_at)
            VALUES (#{row.id}, #{row.email}, #{row.emailProven}, #{row.name}, #{row.passwordHash}, #{row.home}, 1, #{at})""")
    void addUser(@Param("row") UserRow row, @Param("at") Instant at);

    @Update(
            """
            UPDATE app_user SET email_proven = #{row.emailProven}, name = #{row.name}, password_hash = #{row.passwordHash},
              updated_at = #{at}
            WHERE id = #{row.id}""")
    void changeUser(@Param("row") UserRow row, @Param("at") Instant at);

    @Select(USER + "AND u.email = #{email}")
    @Nullable
    UserRow userByEmail(String email);

    @Select(USER + "AND u.id = #{id}")
    @Nullable
    UserRow user(UUID id);

    @Select("SELECT count(*) FROM app_user WHERE email = #{email}")
    long countUsers(String email);

    @Update(
            """
            UPDATE app_user SET last_login_at = #{at}
            WHERE id = #{id} AND (last_login_at IS NULL OR last_login_at < #{at})""")
    void signedIn(@Param("id") UUID id, @Param("at") Instant at);

    @Insert(
            """
            INSERT INTO user_subject (issuer, subject, app_user, created_at)
            VALUES (#{issuer}, #{subject}, #{user}, #{at})""")
    void link(
            @Param("issuer") String issuer,
            @Param("subject") String subject,
            @Param("user") UUID user,
            @Param("at") Instant at);

    @Delete("DELETE FROM user_subject WHERE app_user = #{user}")
    void unlink(UUID user);

    @Update(
            """
            UPDATE app_user SET email = #{address}, email_proven = 0, name = '', password_hash = '', active = 0,
              updated_at = #{at}
            WHERE id = #{id}""")
    void erase(@Param("id") UUID id, @Param("address") String address, @Param("at") Instant at);

    /** @param name empty for somebody who gave none, as is the hash of somebody who has no password */
    record UserRow(UUID id, String email, boolean emailProven, String name, String passwordHash, UUID home) {}
}
