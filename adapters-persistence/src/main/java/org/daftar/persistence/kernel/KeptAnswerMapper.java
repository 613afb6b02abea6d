package org.daftar.persistence.kernel;

import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.ports.kernel.KeptAnswers.KeptAnswer;
import org.jspecify.annotations.Nullable;

public interface KeptAnswerMapper {

    @Select(
            """
            SELECT fingerprint, status, content_type, body FROM kept_answer
            WHERE company = #{company} AND app_user = #{user} AND answer_key = #{key}""")
    @Nullable
    KeptAnswer find(@Param("company") long company, @Param("user") UUID user, @Param("key") String key);

    @Insert(
            """
            INSERT INTO kept_answer (company, app_user, answer_key, fingerprint, status, content_type, body, recorded_at)
            VALUES (#{company}, #{user}, #{key}, #{answer.fingerprint}, #{answer.status}, #{answer.contentType},
              #{answer.body}, #{at})""")
    void keep(
            @Param("company") long company,
            @Param("user") UUID user,
            @Param("key") String key,
            @Param("answer") KeptAnswer answer,
            @Param("at") Instant at);

    /** The oldest of them. */
    @Delete(
            """
            DELETE FROM kept_answer WHERE (company, app_user, answer_key) IN (
              SELECT company, app_user, answer_key FROM kept_answer
              WHERE company = #{company} AND recorded_at < #{before} ORDER BY recorded_at LIMIT #{most})""")
    void forgetBefore(@Param("company") long company, @Param("before") Instant before, @Param("most") int most);
}
