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

public interface CompanyIndexMapper {

    @Insert("INSERT INTO company (id, tenant, created_at) VALUES (#{id}, #{tenant}, #{at})")
    void add(@Param("id") UUID id, @Param("tenant") UUID tenant, @Param("at") Instant at);

    @Select("SELECT count(*) FROM company WHERE id = #{id}")
    long count(UUID id);

    @Select("SELECT id FROM company")
    List<UUID> all();

    @Select("SELECT id FROM company WHERE closed_at IS NOT NULL")
    List<UUID> closed();

    @Update("UPDATE company SET slug = #{slug}, updated_at = #{at} WHERE id = #{id}")
    void setSlug(@Param("id") UUID id, @Param("slug") @Nullable String slug, @Param("at") Instant at);

    @Select("SELECT count(*) FROM company WHERE slug = #{slug} AND id <> #{by}")
    long countOthers(@Param("slug") String slug, @Param("by") UUID by);

    @Update("UPDATE company SET closed_at = #{at}, slug = NULL, updated_at = #{at} WHERE id = #{id}")
    void close(@Param("id") UUID id, @Param("at") Instant at);

    @Update("UPDATE membership SET ended_at = #{at}, updated_at = #{at} WHERE company = #{id} AND ended_at IS NULL")
    void endSeats(@Param("id") UUID id, @Param("at") Instant at);

    @Update("UPDATE api_token SET revoked_at = #{at} WHERE company = #{id} AND revoked_at IS NULL")
    void revokeTokens(@Param("id") UUID id, @Param("at") Instant at);

    @Update(
            """
            UPDATE invitation SET revoked_at = #{at}
            WHERE company = #{id} AND accepted_at IS NULL AND revoked_at IS NULL""")
    void revokeInvitations(@Param("id") UUID id, @Param("at") Instant at);

    @Select("SELECT tenant FROM company WHERE id = #{id} AND closed_at IS NOT NULL")
    @Nullable
    UUID tenantOfClosed(UUID id);

    @Delete("DELETE FROM api_token WHERE company = #{id}")
    void forgetTokens(UUID id);

    @Delete("DELETE FROM invitation WHERE company = #{id}")
    void forgetInvitations(UUID id);

    @Delete("DELETE FROM membership WHERE company = #{id}")
    void forgetSeats(UUID id);

    @Delete("DELETE FROM company WHERE id = #{id}")
    void forget(UUID id);

    @Delete(
            """
            DELETE FROM tenant WHERE id = #{id} AND NOT EXISTS (SELECT 1 FROM company c WHERE c.tenant = #{id})
              AND NOT EXISTS (SELECT 1 FROM app_user u WHERE u.home = #{id})""")
    void forgetEmptyTenant(UUID id);

    @Select(
            """
            SELECT id, slug, created_at, COALESCE(updated_at, created_at) AS updated_at
            FROM company WHERE id = #{id} AND closed_at IS NULL""")
    @Nullable
    Row find(UUID id);

    record Row(UUID id, @Nullable String slug, Instant createdAt, Instant updatedAt) {}
}
