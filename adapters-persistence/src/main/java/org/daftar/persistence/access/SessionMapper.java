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

public interface SessionMapper {

    @Insert("INSERT INTO session (id, app_user, created_at) VALUES (#{id}, #{user}, #{at})")
    void beginSession(@Param("id") UUID id, @Param("user") UUID user, @Param("at") Instant at);

    @Update("UPDATE session SET ended_at = #{at} WHERE id = #{id} AND ended_at IS NULL")
    void endSession(@Param("id") UUID id, @Param("at") Instant at);

    @Update("UPDATE session SET ended_at = #{at} WHERE app_user = #{user} AND ended_at IS NULL")
    void endSessions(@Param("user") UUID user, @Param("at") Instant at);

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

    record ExpiredRow(byte[] hash, UUID session) {}

    record SecretRow(UUID session, UUID appUser, boolean used, boolean live, Instant until) {}
}
