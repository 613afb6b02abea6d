package org.daftar.persistence.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

public interface ApiTokenMapper {

    String ROWS =
            """
            SELECT id, app_user, company, name, prefix, expires_at, last_used_at, revoked_at, created_at FROM api_token
            WHERE\s""";

    @Insert(
            """
            INSERT INTO api_token (id, app_user, company, name, prefix, hash, expires_at, created_at)
            VALUES (#{row.id}, #{row.appUser}, #{row.company}, #{row.name}, #{row.prefix}, #{hash}, #{row.expiresAt},
              #{row.createdAt})""")
    void add(@Param("row") Row row, @Param("hash") byte[] hash);

    @Select(ROWS + "id = #{id}")
    @Nullable
    Row find(UUID id);

    @Select(ROWS + "app_user = #{user} ORDER BY created_at DESC, id DESC")
    List<Row> of(UUID user);

    @Select("SELECT count(*) FROM api_token WHERE app_user = #{user} AND revoked_at IS NULL")
    long live(UUID user);

    @Update("UPDATE api_token SET revoked_at = #{at} WHERE id = #{id}")
    void revoke(@Param("id") UUID id, @Param("at") Instant at);

    @Update(
            """
            UPDATE api_token SET revoked_at = #{at}
            WHERE app_user = #{user} AND company = #{company} AND revoked_at IS NULL""")
    void revokeAll(@Param("user") UUID user, @Param("company") UUID company, @Param("at") Instant at);

    @Update("UPDATE api_token SET last_used_at = #{at} WHERE id = #{id}")
    void used(@Param("id") UUID id, @Param("at") Instant at);

    record Row(
            UUID id,
            UUID appUser,
            UUID company,
            String name,
            String prefix,
            @Nullable Instant expiresAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant revokedAt,
            Instant createdAt) {}
}
