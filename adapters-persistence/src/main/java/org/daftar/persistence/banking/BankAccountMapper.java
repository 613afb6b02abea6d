package org.daftar.persistence.banking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

public interface BankAccountMapper {

    String ROW =
            """
            SELECT b.id, b.public_id, b.name, b.iban, b.bank_name, b.bic, b.routing_code, a.public_id AS account, b.usual, b.created_at,
              b.updated_at, b.version
            FROM bank_account b JOIN account a ON a.company = b.company AND a.id = b.account
            WHERE b.company = #{company}
            """;

    @Insert(
            """
            INSERT INTO bank_account (company, id, public_id, name, iban, bank_name, bic, routing_code, account, usual, created_at,
              updated_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.name}, #{row.iban}, #{row.bankName}, #{row.bic}, #{row.routingCode},
              #{account}, #{row.usual}, #{row.createdAt}, #{row.updatedAt}, #{row.version})""")
    void insert(@Param("company") long company, @Param("account") long account, @Param("row") Row row);

    @Update(
            """
            UPDATE bank_account SET name = #{row.name}, iban = #{row.iban}, bank_name = #{row.bankName}, bic = #{row.bic},
              routing_code = #{row.routingCode}, usual = #{row.usual}, updated_at = #{row.updatedAt}, version = #{row.version}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row);

    @Select(ROW + "AND b.public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select(ROW + "AND b.iban = #{iban}")
    @Nullable
    Row byIban(@Param("company") long company, @Param("iban") String iban);

    @Select(ROW + "AND a.public_id = #{account}")
    @Nullable
    Row ofAccount(@Param("company") long company, @Param("account") UUID account);

    @Select(ROW + "ORDER BY b.id")
    List<Row> all(long company);

    record Row(
            long id,
            UUID publicId,
            String name,
            String iban,
            String bankName,
            @Nullable String bic,
            @Nullable String routingCode,
            UUID account,
            boolean usual,
            Instant createdAt,
            Instant updatedAt,
            long version) {}
}
