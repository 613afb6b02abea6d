package org.daftar.persistence.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

public interface DocumentMapper {

    String ROW = "SELECT id, public_id, subject_kind, subject, name, type, digest, size, created_at FROM document"
            + " WHERE company = #{company} ";

    String OF_SUBJECT = "AND subject_kind = #{kind} AND subject = #{subject}";

    @Insert(
            """
            INSERT INTO document (company, id, public_id, subject_kind, subject, name, type, digest, size, created_at)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.subjectKind}, #{row.subject}, #{row.name}, #{row.type},
              #{row.digest}, #{row.size}, #{row.createdAt})""")
    void insert(@Param("company") long company, @Param("row") Row row);

    @Delete("DELETE FROM document WHERE company = #{company} AND public_id = #{id}")
    void delete(@Param("company") long company, @Param("id") UUID id);

    @Delete("DELETE FROM document WHERE company = #{company} " + OF_SUBJECT)
    void deleteOf(@Param("company") long company, @Param("kind") String kind, @Param("subject") UUID subject);

    @Select(ROW + "AND public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select(ROW + OF_SUBJECT + " ORDER BY id DESC")
    List<Row> of(@Param("company") long company, @Param("kind") String kind, @Param("subject") UUID subject);

    @Select(
            ROW
                    + """
            AND id > COALESCE((SELECT l.id FROM document l WHERE l.company = #{company} AND l.public_id = #{last}), 0)
            ORDER BY id LIMIT #{most}""")
    List<Row> after(@Param("company") long company, @Param("last") @Nullable UUID last, @Param("most") int most);

    @Select("SELECT digest FROM document WHERE company = #{company} AND digest ${among.words}")
    List<String> held(@Param("company") long company, @Param("words") Among.Words digests);

    record Row(
            long id,
            UUID publicId,
            String subjectKind,
            UUID subject,
            String name,
            String type,
            String digest,
            long size,
            Instant createdAt) {}
}
