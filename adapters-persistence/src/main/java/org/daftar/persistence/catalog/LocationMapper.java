package org.daftar.persistence.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

public interface LocationMapper {

    String ROW =
            """
            SELECT l.id, l.public_id, l.site, s.public_id AS site_id, l.usual, l.name, l.name_key, l.street, l.city, l.state,
              l.postal_code, l.country, l.notes, l.sort_order, l.active, l.created_at, l.updated_at, l.version
            FROM location l LEFT JOIN location s ON s.company = l.company AND s.id = l.site
            WHERE l.company = #{company}
            """;

    String SITE = "(SELECT s.id FROM location s WHERE s.company = #{company} AND s.public_id = ";

    @Insert(
            """
            INSERT INTO location (company, id, public_id, site, usual, name, name_key, street, city, state, postal_code, country, notes,
              sort_order, active, created_at, updated_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId},\s"""
                    + SITE
                    + """
            #{row.siteId}), #{row.usual}, #{row.name}, #{row.nameKey}, #{row.street}, #{row.city}, #{row.state}, #{row.postalCode},
              #{row.country}, #{row.notes}, #{row.sortOrder}, #{row.active}, #{row.createdAt}, #{row.updatedAt}, #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row);

    @Update(
            """
            UPDATE location SET name = #{row.name}, name_key = #{row.nameKey}, street = #{row.street}, city = #{row.city},
              state = #{row.state}, postal_code = #{row.postalCode}, country = #{row.country}, notes = #{row.notes},
              sort_order = #{row.sortOrder}, active = #{row.active}, updated_at = #{row.updatedAt}, version = #{row.version}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row);

    @Delete("DELETE FROM location WHERE company = #{company} AND site = " + SITE + "#{id})")
    void deletePlaces(@Param("company") long company, @Param("id") UUID id);

    @Delete("DELETE FROM location WHERE company = #{company} AND public_id = #{id}")
    void delete(@Param("company") long company, @Param("id") UUID id);

    @Select(ROW + "AND l.public_id ${among.ids}")
    List<Row> details(@Param("company") long company, @Param("ids") Among.Ids ids);

    @Select(ROW + "AND l.site IS NULL ORDER BY l.sort_order, l.name_key, l.id")
    List<Row> sites(long company);

    @Select("SELECT public_id FROM location WHERE company = #{company} AND name_key = #{key} AND site IS NULL")
    @Nullable
    UUID siteByName(@Param("company") long company, @Param("key") String key);

    @Select("SELECT coalesce(max(sort_order) + 1, 0) FROM location WHERE company = #{company} AND site IS NULL")
    int nextPlace(long company);

    /**
     * @param site null for a site, as {@code siteId}
     * @param usual the public id of the site's usual place
     */
    record Row(
            long id,
            UUID publicId,
            @Nullable Long site,
            @Nullable UUID siteId,
            UUID usual,
            String name,
            String nameKey,
            @Nullable String street,
            @Nullable String city,
            @Nullable String state,
            @Nullable String postalCode,
            @Nullable String country,
            @Nullable String notes,
            int sortOrder,
            boolean active,
            Instant createdAt,
            Instant updatedAt,
            long version) {}
}
