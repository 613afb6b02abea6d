package org.daftar.persistence.access;

import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

public interface DirectoryMapper {

    String WHO = "u.id AS app_user, u.home, t.plan, u.email, u.email_proven ";

    String ACTIVE = "JOIN tenant t ON t.id = u.home AND t.active = 1 ";

    @Select("SELECT s.id, " + WHO + "FROM session s JOIN app_user u ON u.id = s.app_user AND u.active = 1 " + ACTIVE
            + "WHERE s.id = #{id} AND s.ended_at IS NULL")
    @Nullable
    SessionRow session(UUID id);

    /** The user's own id stands for the session that an identity provider keeps. */
    @Select("SELECT u.id, " + WHO + "FROM user_subject s JOIN app_user u ON u.id = s.app_user AND u.active = 1 "
            + ACTIVE + "WHERE s.issuer = #{issuer} AND s.subject = #{subject}")
    @Nullable
    SessionRow linked(@Param("issuer") String issuer, @Param("subject") String subject);

    @Select(
            "SELECT k.id, k.company, " + WHO
                    + "FROM api_token k JOIN app_user u ON u.id = k.app_user AND u.active = 1 " + ACTIVE
                    + """
            JOIN membership m ON m.app_user = k.app_user AND m.company = k.company AND m.ended_at IS NULL
            JOIN company c ON c.id = k.company AND c.closed_at IS NULL
            WHERE k.hash = #{hash} AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > #{now})""")
    @Nullable
    HolderRow holder(@Param("hash") byte[] hash, @Param("now") Instant now);

    @Select(
            """
            SELECT u.id, u.email, u.name, s.issuer, s.subject, u.last_login_at, u.created_at,
              COALESCE(u.updated_at, u.created_at) AS updated_at
            FROM app_user u LEFT JOIN user_subject s ON s.app_user = u.id
            WHERE u.id = #{id} AND u.active = 1 ORDER BY s.created_at, s.subject LIMIT 1""")
    @Nullable
    PersonRow person(UUID id);

    record SessionRow(UUID id, UUID appUser, UUID home, String plan, String email, boolean emailProven) {}

    record HolderRow(UUID id, UUID company, UUID appUser, UUID home, String plan, String email, boolean emailProven) {}

    record PersonRow(
            UUID id,
            String email,
            String name,
            @Nullable String issuer,
            @Nullable String subject,
            @Nullable Instant lastLoginAt,
            Instant createdAt,
            Instant updatedAt) {}
}
