package org.daftar.persistence.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

public interface InvitationMapper {

    String ROWS =
            """
            SELECT i.id, c.tenant, i.company, i.invited_by, i.email, i.role, i.expires_at, i.accepted_at, i.revoked_at,
              i.created_at
            FROM invitation i JOIN company c ON c.id = i.company AND c.closed_at IS NULL
            WHERE\s""";

    String UNANSWERED = "i.accepted_at IS NULL AND i.revoked_at IS NULL ";

    @Insert(
            """
            INSERT INTO invitation (id, company, invited_by, email, role, hash, expires_at, created_at)
            VALUES (#{row.id}, #{row.company}, #{row.invitedBy}, #{row.email}, #{row.role}, #{hash}, #{row.expiresAt},
              #{row.createdAt})""")
    void add(@Param("row") Row row, @Param("hash") byte[] hash);

    @Select(ROWS + "i.id = #{id}")
    @Nullable
    Row find(UUID id);

    @Select(ROWS + "i.hash = #{hash}")
    @Nullable
    Row byHash(byte[] hash);

    @Select(ROWS + "i.company = #{company} AND " + UNANSWERED + "ORDER BY i.created_at DESC, i.id DESC")
    List<Row> sent(UUID company);

    @Select(ROWS + "i.email = #{email} AND i.expires_at > #{now} AND " + UNANSWERED
            + "ORDER BY i.created_at DESC, i.id DESC")
    List<Row> received(@Param("email") String email, @Param("now") Instant now);

    @Select("SELECT count(*) FROM invitation i WHERE i.company = #{company} AND i.email = #{email}"
            + " AND i.expires_at > #{now} AND " + UNANSWERED)
    long pending(@Param("company") UUID company, @Param("email") String email, @Param("now") Instant now);

    @Update("UPDATE invitation SET hash = #{hash}, expires_at = #{until} WHERE id = #{id}")
    void renew(@Param("id") UUID id, @Param("hash") byte[] hash, @Param("until") Instant until);

    @Update("UPDATE invitation SET accepted_at = #{at} WHERE id = #{id}")
    void accept(@Param("id") UUID id, @Param("at") Instant at);

    @Update("UPDATE invitation SET revoked_at = #{at} WHERE id = #{id}")
    void revoke(@Param("id") UUID id, @Param("at") Instant at);

    record Row(
            UUID id,
            UUID tenant,
            UUID company,
            UUID invitedBy,
            String email,
            String role,
            Instant expiresAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant revokedAt,
            Instant createdAt) {}
}
