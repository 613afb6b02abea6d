package org.daftar.persistence.banking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

public interface BatchMemberMapper {

    String OF_BATCH =
            """
            AND batch = (SELECT b.id FROM payment_batch b WHERE b.company = #{company} AND b.public_id = #{batch})
              AND place > #{after} ORDER BY place LIMIT #{limit}""";

    @Insert(
            """
            INSERT INTO batch_transfer (company, batch, place, payment, reference, name, address, country, iban, bank_name, bic,
              routing_code, amount, type, charges, remittance, instructions, again)
            VALUES (#{company}, #{batch}, #{row.place},
              (SELECT p.id FROM payment p WHERE p.company = #{company} AND p.public_id = #{row.payment}), #{row.reference}, #{row.name},
              #{row.address}, #{row.country}, #{row.iban}, #{row.bankName}, #{row.bic}, #{row.routingCode}, #{row.amount}, #{row.type},
              #{row.charges}, #{row.remittance}, #{row.instructions}, #{row.again})""")
    void insertTransfer(@Param("company") long company, @Param("batch") long batch, @Param("row") TransferRow row);

    @Insert(
            """
            INSERT INTO batch_salary (company, batch, place, run, employee, person_id, routing_code, account, first_day, last_day, fixed,
              housing, conveyance, medical, passage, overtime, other, encashment, unpaid_days, again)
            VALUES (#{company}, #{batch}, #{row.place}, #{run}, #{row.employee}, #{row.personId}, #{row.routingCode}, #{row.account},
              #{row.firstDay}, #{row.lastDay}, #{row.fixed}, #{row.housing}, #{row.conveyance}, #{row.medical}, #{row.passage},
              #{row.overtime}, #{row.other}, #{row.encashment}, #{row.unpaidDays}, #{row.again})""")
    void insertSalary(
            @Param("company") long company,
            @Param("batch") long batch,
            @Param("run") UUID run,
            @Param("row") SalaryRow row);

    @Select(
            """
            SELECT t.place, (SELECT p.public_id FROM payment p WHERE p.company = t.company AND p.id = t.payment) AS payment, t.reference,
              t.name, t.address, t.country, t.iban, t.bank_name, t.bic, t.routing_code, t.amount, t.type, t.charges, t.remittance,
              t.instructions, t.again
            FROM batch_transfer t WHERE t.company = #{company}\s"""
                    + OF_BATCH)
    List<TransferRow> transfers(
            @Param("company") long company,
            @Param("batch") UUID batch,
            @Param("after") int after,
            @Param("limit") int limit);

    @Select(
            """
            SELECT place, employee, person_id, routing_code, account, first_day, last_day, fixed, housing, conveyance, medical, passage,
              overtime, other, encashment, unpaid_days, again
            FROM batch_salary WHERE company = #{company}\s"""
                    + OF_BATCH)
    List<SalaryRow> salaries(
            @Param("company") long company,
            @Param("batch") UUID batch,
            @Param("after") int after,
            @Param("limit") int limit);

    /** In no order. The payments are few and sought first, whatever the database knows of the tables. */
    @Select(
            """
            SELECT p.public_id AS payment, b.public_id AS batch, b.id AS held
            FROM payment p CROSS JOIN batch_transfer t CROSS JOIN payment_batch b
            WHERE p.company = #{company} AND p.public_id ${among.ids} AND t.company = p.company AND t.payment = p.id
              AND b.company = t.company AND b.id = t.batch""")
    List<HeldRow> holding(@Param("company") long company, @Param("ids") Among.Ids payments);

    /** What was allocated and not released, as far as the vendor gave it a number. */
    @Select(
            """
            SELECT p.public_id AS payment, i.reference
            FROM payment p JOIN allocation a ON a.company = p.company AND a.debit_entry = p.entry AND a.debit_line = 1
              JOIN invoice i ON i.company = a.company AND i.entry = a.credit_entry
            WHERE p.company = #{company} AND p.public_id ${among.ids} AND a.releases IS NULL AND i.reference IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM allocation r WHERE r.company = a.company AND r.releases = a.id)
            ORDER BY p.id, a.id""")
    List<SettledRow> settled(@Param("company") long company, @Param("ids") Among.Ids payments);

    @Select("SELECT employee FROM batch_salary WHERE company = #{company} AND run = #{run} AND again = 0")
    List<UUID> exportedOf(@Param("company") long company, @Param("run") UUID run);

    record TransferRow(
            int place,
            UUID payment,
            String reference,
            String name,
            String address,
            String country,
            String iban,
            @Nullable String bankName,
            @Nullable String bic,
            @Nullable String routingCode,
            long amount,
            @Nullable String type,
            String charges,
            String remittance,
            @Nullable String instructions,
            boolean again) {}

    record SalaryRow(
            int place,
            UUID employee,
            String personId,
            String routingCode,
            String account,
            LocalDate firstDay,
            LocalDate lastDay,
            long fixed,
            long housing,
            long conveyance,
            long medical,
            long passage,
            long overtime,
            long other,
            long encashment,
            int unpaidDays,
            boolean again) {}

    record HeldRow(UUID payment, UUID batch, long held) {}

    record SettledRow(UUID payment, String reference) {}
}
