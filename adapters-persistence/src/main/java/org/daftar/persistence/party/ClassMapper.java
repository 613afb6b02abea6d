package org.daftar.persistence.party;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

public interface ClassMapper {

    String ROW = "SELECT id, public_id, kind, name, name_key, sort_order, active, created_at, version FROM party_class"
            + " WHERE company = #{company} ";

    @Insert(
            """
            INSERT INTO party_class (company, id, public_id, kind, name, name_key, sort_order, active, created_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.kind}, #{row.name}, #{row.nameKey}, #{row.sortOrder}, #{row.active},
              #{row.createdAt}, #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row);

    @Update(
            """
            UPDATE party_class SET name = #{row.name}, name_key = #{row.nameKey}, sort_order = #{row.sortOrder},
              active = #{row.active}, version = #{row.version}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row);

    @Delete("DELETE FROM party_class WHERE company = #{company} AND public_id = #{id}")
    void delete(@Param("company") long company, @Param("id") UUID id);

    @Select(ROW + "AND public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select("SELECT public_id FROM party_class WHERE company = #{company} AND kind = #{kind} AND name_key = #{key}")
    @Nullable
    UUID byName(@Param("company") long company, @Param("kind") String kind, @Param("key") String key);

    @Select(ROW + "AND kind = #{kind} ORDER BY sort_order, id")
    List<Row> list(@Param("company") long company, @Param("kind") String kind);

    @Select("SELECT count(*) FROM party WHERE company = #{company} AND type = #{key}")
    long ofType(@Param("company") long company, @Param("key") long key);

    @Select("SELECT count(*) FROM party WHERE company = #{company} AND segment = #{key}")
    long ofSegment(@Param("company") long company, @Param("key") long key);

    @Select("SELECT public_id FROM party WHERE company = #{company} AND type = #{key} LIMIT #{limit}")
    List<UUID> someOfType(@Param("company") long company, @Param("key") long key, @Param("limit") int limit);

    @Select("SELECT public_id FROM party WHERE company = #{company} AND segment = #{key} LIMIT #{limit}")
    List<UUID> someOfSegment(@Param("company") long company, @Param("key") long key, @Param("limit") int limit);

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
