package org.daftar.persistence.party;

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

public interface ContactMapper {

    String ROW =
            """
            SELECT c.id, c.public_id, c.first_name, c.last_name, c.display_name, c.name_key, c.title, c.notes, c.searched, c.active,
              c.created_at, c.updated_at, c.version
            FROM contact c WHERE c.company = #{company}
            """;

    String SELECTED =
            """
            <if test="s.party != null">AND c.id IN (
              SELECT l.contact FROM contact_link l JOIN party p ON p.company = l.company AND p.id = l.party
              WHERE p.company = #{company} AND p.public_id = #{s.party})</if>
            <if test="s.active != null">AND c.active = #{s.active}</if>
            <if test="s.search != null">AND c.searched LIKE #{s.search} ESCAPE '!'</if>
            """;

    @Insert(
            """
            INSERT INTO contact (company, id, public_id, first_name, last_name, display_name, name_key, title, notes, searched, active,
              created_at, updated_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.firstName}, #{row.lastName}, #{row.displayName}, #{row.nameKey},
              #{row.title}, #{row.notes}, #{row.searched}, #{row.active}, #{row.createdAt}, #{row.updatedAt}, #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row);

    @Update(
            """
            UPDATE contact SET first_name = #{row.firstName}, last_name = #{row.lastName}, display_name = #{row.displayName},
              name_key = #{row.nameKey}, title = #{row.title}, notes = #{row.notes}, searched = #{row.searched},
              active = #{row.active}, updated_at = #{row.updatedAt}, version = #{row.version}
            WHERE company = #{company} AND id = #{row.id}""")
    void update(@Param("company") long company, @Param("row") Row row);

    /** With methods and links. */
    @Delete("DELETE FROM contact WHERE company = #{company} AND public_id = #{id}")
    void delete(@Param("company") long company, @Param("id") UUID id);

    @Select("SELECT id FROM contact WHERE company = #{company} AND public_id = #{id}")
    @Nullable
    Long key(@Param("company") long company, @Param("id") UUID id);

    @Select(ROW + "AND c.public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select(ROW + "AND c.id ${among.keys} ORDER BY c.id")
    List<Row> rows(@Param("company") long company, @Param("keys") Among.Keys keys);

    @Select("SELECT contact FROM contact_method WHERE company = #{company} AND public_id = #{id}")
    @Nullable
    Long ofMethod(@Param("company") long company, @Param("id") UUID id);

    @Select("SELECT contact FROM contact_link WHERE company = #{company} AND public_id = #{id}")
    @Nullable
    Long ofLink(@Param("company") long company, @Param("id") UUID id);

    @Select(
            """
            SELECT m.contact FROM contact_method m JOIN contact c ON c.company = m.company AND c.id = m.contact
            WHERE m.company = #{company} AND m.type = #{type} AND m.value = #{value} AND c.active = 1 ORDER BY m.contact""")
    List<Long> byMethod(@Param("company") long company, @Param("type") String type, @Param("value") String value);

    @Select(
            """
            SELECT l.contact FROM contact_link l JOIN party p ON p.company = l.company AND p.id = l.party
            WHERE p.company = #{company} AND p.public_id = #{party} AND l.as_role = #{role} AND l.is_primary = 1""")
    @Nullable
    Long primaryOf(@Param("company") long company, @Param("party") UUID party, @Param("role") String role);

    @Select(
            """
            SELECT EXISTS (SELECT 1 FROM contact_link l JOIN party p ON p.company = l.company AND p.id = l.party
              WHERE p.company = #{company} AND p.public_id = #{party} AND l.as_role = #{role} AND l.active = 1)""")
    boolean isSpokenFor(@Param("company") long company, @Param("party") UUID party, @Param("role") String role);

    @Select("SELECT id, public_id FROM party WHERE company = #{company} AND public_id ${among.ids}")
    List<PartyKeyRow> partyKeys(@Param("company") long company, @Param("ids") Among.Ids ids);

    /** In no order: SQLite would read all links to have one. */
    @Select("SELECT party, contact FROM contact_link WHERE company = #{company} AND party ${among.keys}")
    List<LinkedRow> linked(@Param("company") long company, @Param("keys") Among.Keys keys);

    @Select(
            "<script>" + ROW + SELECTED
                    + """
              <choose>
                <when test="s.byName and s.after != null and s.ascending">AND (c.name_key, c.id) &gt; (#{s.afterName}, #{s.after})</when>
                <when test="s.byName and s.after != null">AND (c.name_key, c.id) &lt; (#{s.afterName}, #{s.after})</when>
                <when test="s.after != null and s.ascending">AND c.id &gt; #{s.after}</when>
                <when test="s.after != null">AND c.id &lt; #{s.after}</when>
              </choose>
              ORDER BY <if test="s.byName">c.name_key <if test="!s.ascending">DESC</if>,</if>
                c.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM contact c WHERE c.company = #{company} " + SELECTED + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    @Insert(
            """
            INSERT INTO contact_method (company, contact, place, public_id, type, value, label, is_primary, active, created_at, updated_at)
            VALUES (#{company}, #{row.contact}, #{row.place}, #{row.publicId}, #{row.type}, #{row.value}, #{row.label},
              #{row.isPrimary}, #{row.active}, #{row.createdAt}, #{row.updatedAt})""")
    void insertMethod(@Param("company") long company, @Param("row") MethodRow row);

    @Delete("DELETE FROM contact_method WHERE company = #{company} AND contact = #{contact}")
    void deleteMethods(@Param("company") long company, @Param("contact") long contact);

    @Select(
            """
            SELECT contact, place, public_id, type, value, label, is_primary, active, created_at, updated_at
            FROM contact_method WHERE company = #{company} AND contact ${among.keys} ORDER BY contact, place""")
    List<MethodRow> methods(@Param("company") long company, @Param("keys") Among.Keys keys);

    @Insert(
            """
            INSERT INTO contact_link (company, contact, place, public_id, party, as_role, job, notes, is_primary, active, created_at,
              updated_at)
            VALUES (#{company}, #{row.contact}, #{row.place}, #{row.publicId}, #{party}, #{row.asRole}, #{row.job}, #{row.notes},
              #{row.isPrimary}, #{row.active}, #{row.createdAt}, #{row.updatedAt})""")
    void insertLink(@Param("company") long company, @Param("party") long party, @Param("row") LinkRow row);

    @Select("SELECT id FROM party WHERE company = #{company} AND public_id = #{party}")
    @Nullable
    Long partyKey(@Param("company") long company, @Param("party") UUID party);

    @Delete("DELETE FROM contact_link WHERE company = #{company} AND contact = #{contact}")
    void deleteLinks(@Param("company") long company, @Param("contact") long contact);

    @Select(
            """
            SELECT l.contact, l.place, l.public_id, p.public_id AS party, l.as_role, l.job, l.notes, l.is_primary, l.active,
              l.created_at, l.updated_at
            FROM contact_link l JOIN party p ON p.company = l.company AND p.id = l.party
            WHERE l.company = #{company} AND l.contact ${among.keys} ORDER BY l.contact, l.place""")
    List<LinkRow> links(@Param("company") long company, @Param("keys") Among.Keys keys);

    record Row(
            long id,
            UUID publicId,
            String firstName,
            @Nullable String lastName,
            String displayName,
            String nameKey,
            @Nullable String title,
            @Nullable String notes,
            String searched,
            boolean active,
            Instant createdAt,
            Instant updatedAt,
            long version) {}

    record MethodRow(
            long contact,
            int place,
            UUID publicId,
            String type,
            String value,
            @Nullable String label,
            boolean isPrimary,
            boolean active,
            Instant createdAt,
            Instant updatedAt) {}

    record LinkRow(
            long contact,
            int place,
            UUID publicId,
            UUID party,
            String asRole,
            @Nullable String job,
            @Nullable String notes,
            boolean isPrimary,
            boolean active,
            Instant createdAt,
            Instant updatedAt) {}

    record PartyKeyRow(long id, UUID publicId) {}

    record LinkedRow(long party, long contact) {}

    record Selected(
            @Nullable UUID party,
            @Nullable Boolean active,
            @Nullable String search,
            boolean byName,
            boolean ascending,
            @Nullable Long after,
            @Nullable String afterName,
            int limit) {}
}
