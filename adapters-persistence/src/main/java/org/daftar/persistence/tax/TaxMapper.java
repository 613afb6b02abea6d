package org.daftar.persistence.tax;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

public interface TaxMapper {

    String ROW = "SELECT id, public_id, code, name, treatment, rate, active, created_at, version FROM tax_code"
            + " WHERE company = #{company} ";

    @Insert(
            """
            INSERT INTO tax_code (company, id, public_id, code, name, treatment, rate, active, created_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.code}, #{row.name}, #{row.treatment}, #{row.rate}, #{row.active},
              #{row.createdAt}, #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row);

    @Update(
            """
            UPDATE tax_code SET name = #{row.name}, treatment = #{row.treatment}, rate = #{row.rate}, active = #{row.active},
              version = #{row.version}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row);

    @Select(ROW + "AND public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select(ROW + "AND code = #{code}")
    @Nullable
    Row byCode(@Param("company") long company, @Param("code") String code);

    @Select(ROW + "ORDER BY id")
    List<Row> all(long company);

    record Row(
            long id,
            UUID publicId,
            String code,
            String name,
            String treatment,
            long rate,
            boolean active,
            Instant createdAt,
            long version) {}
}
