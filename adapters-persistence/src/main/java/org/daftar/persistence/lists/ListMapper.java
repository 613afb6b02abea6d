package org.daftar.persistence.lists;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

public interface ListMapper {

    String ROW = "SELECT id, public_id, kind, name, name_key, sort_order, active, created_at, version FROM list_entry"
            + " WHERE company = #{company} ";

    @Insert(
            """
            INSERT INTO list_entry (company, id, public_id, kind, name, name_key, sort_order, active, created_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.kind}, #{row.name}, #{row.nameKey}, #{row.sortOrder}, #{row.active},
              #{row.createdAt}, #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row);

    @Update(
            """
            UPDATE list_entry SET name = #{row.name}, name_key = #{row.nameKey}, sort_order = #{row.sortOrder},
              active = #{row.active}, version = #{row.version}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row);

    @Delete("DELETE FROM list_entry WHERE company = #{company} AND public_id = #{id}")
    void delete(@Param("company") long company, @Param("id") UUID id);

    @Select(ROW + "AND public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select("SELECT public_id FROM list_entry WHERE company = #{company} AND kind = #{kind} AND name_key = #{key}")
    @Nullable
    UUID byName(@Param("company") long company, @Param("kind") String kind, @Param("key") String key);

    @Select(ROW + "AND kind = #{kind} ORDER BY sort_order, name_key, id")
    List<Row> list(@Param("company") long company, @Param("kind") String kind);

    record Row(
            long id,
            UUID publicId,
            String kind,
            String name,
            String nameKey,
            int sortOrder,
            boolean active,
            Instant createdAt,
            long version) {}
}
