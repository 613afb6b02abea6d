package org.daftar.persistence.payroll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

public interface RunMapper {

    String ROW =
            """
            SELECT r.id, r.public_id, r.first_day, r.last_day, r.pay_date, r.daily, r.cap_base, r.computed_at, r.employees, r.gross, r.withheld,
              r.repaid, r.employer, r.gratuity, r.gratuity_paid, r.net, e.public_id AS entry, e.journal AS entry_journal,
              e.year AS entry_year, e.number AS entry_number, e.date AS entry_date, e.recorded_at AS entry_at, p.public_id AS payment,
              p.journal AS payment_journal, p.year AS payment_year, p.number AS payment_number, p.date AS payment_date,
              p.recorded_at AS payment_at, a.public_id AS account
            FROM payroll_run r LEFT JOIN entry e ON e.company = r.company AND e.id = r.entry
              LEFT JOIN entry p ON p.company = r.company AND p.id = r.payment
              LEFT JOIN account a ON a.company = r.company AND a.id = r.account
            WHERE r.company = #{company}
            """;

    String SELECTED =
            """
            AND r.concluded = 1
            <if test="s.posted != null"><choose><when test="s.posted">AND r.entry IS NOT NULL</when>
              <otherwise>AND r.entry IS NULL</otherwise></choose></if>
            <if test="s.paid != null"><choose><when test="s.paid">AND r.payment IS NOT NULL</when>
              <otherwise>AND r.payment IS NULL</otherwise></choose></if>
            <if test="s.from != null">AND r.last_day &gt;= #{s.from}</if> <if test="s.to != null">AND r.first_day &lt;= #{s.to}</if>
            """;

    @Insert(
            """
            INSERT INTO payroll_run (company, id, public_id, first_day, last_day, pay_date, daily, cap_base, concluded, computed_at, employees,
              gross, withheld, repaid, employer, gratuity, gratuity_paid, net)
            VALUES (#{company}, #{id}, #{run.publicId}, #{run.firstDay}, #{run.lastDay}, #{run.payDate}, #{run.daily}, #{run.capBase}, 0,
              #{run.computedAt}, 0, 0, 0, 0, 0, 0, 0, 0)""")
    void begin(@Param("company") long company, @Param("id") long id, @Param("run") Begun run);

    @Select("SELECT id FROM payroll_run WHERE company = #{company} AND public_id = #{run}")
    @Nullable
    Long key(@Param("company") long company, @Param("run") UUID run);

    @Update(
            """
            UPDATE payroll_run SET concluded = 1, employees = #{t.employees}, gross = #{t.gross}, withheld = #{t.withheld},
              repaid = #{t.repaid}, employer = #{t.employer}, gratuity = #{t.gratuity}, gratuity_paid = #{t.gratuityPaid}, net = #{t.net},
              entry = (SELECT e.id FROM entry e WHERE e.company = #{company} AND e.public_id = #{entry})
            WHERE company = #{company} AND public_id = #{run}""")
    void total(
            @Param("company") long company,
            @Param("run") UUID run,
            @Param("t") TotalRow totals,
            @Param("entry") @Nullable UUID entry);

    @Update(
            """
            UPDATE payroll_run SET payment = (SELECT e.id FROM entry e WHERE e.company = #{company} AND e.public_id = #{entry}),
              account = #{account}
            WHERE company = #{company} AND public_id = #{run}""")
    void pay(
            @Param("company") long company,
            @Param("run") UUID run,
            @Param("entry") UUID entry,
            @Param("account") long account);

    @Update(
            "UPDATE payroll_run SET concluded = 0, computed_at = 0 WHERE company = #{company} AND public_id = #{run} AND entry IS NULL")
    void withdraw(@Param("company") long company, @Param("run") UUID run);

    @Select(
            """
            SELECT public_id FROM payroll_run WHERE company = #{company} AND concluded = 0 AND computed_at < #{before}
            ORDER BY computed_at LIMIT 10""")
    List<UUID> abandoned(@Param("company") long company, @Param("before") Instant before);

    @Delete("DELETE FROM payroll_run WHERE company = #{company} AND id = #{run} AND concluded = 0")
    void delete(@Param("company") long company, @Param("run") long run);

    @Select(ROW + "AND r.public_id = #{run} AND r.concluded = 1")
    @Nullable
    Row find(@Param("company") long company, @Param("run") UUID run);

    @Select(
            """
            SELECT a.public_id FROM payment_batch b JOIN bank_account k ON k.company = b.company AND k.id = b.account
              JOIN account a ON a.company = k.company AND a.id = k.account
            WHERE b.company = #{company} AND b.run = #{run} ORDER BY b.id DESC LIMIT 1""")
    @Nullable
    UUID orderedFrom(@Param("company") long company, @Param("run") UUID run);

    @Select(ROW + "AND r.public_id = #{run} AND r.concluded = 0 AND r.computed_at > 0")
    @Nullable
    Row computing(@Param("company") long company, @Param("run") UUID run);

    @Select(
            """
            SELECT public_id FROM payroll_run WHERE company = #{company} AND concluded = 1
              AND id > coalesce((SELECT b.id FROM payroll_run b WHERE b.company = #{company} AND b.public_id = #{last}), 0)
            ORDER BY id LIMIT #{most}""")
    List<UUID> after(@Param("company") long company, @Param("last") @Nullable UUID last, @Param("most") int most);

    @Select("SELECT daily, cap_base FROM payroll_policy WHERE company = #{company}")
    @Nullable
    RuleRow rule(long company);

    @Insert(
            """
            INSERT INTO payroll_policy (company, daily, cap_base) VALUES (#{company}, #{daily}, #{capBase})
            ON CONFLICT (company) DO UPDATE SET daily = excluded.daily, cap_base = excluded.cap_base""")
    void adopt(@Param("company") long company, @Param("daily") String daily, @Param("capBase") String capBase);

    @Select(
            """
            SELECT coalesce(sum(net), 0) FROM payroll_run WHERE company = #{company} AND entry IS NOT NULL AND payment IS NULL""")
    long owed(long company);

    @Select(
            "<script>" + ROW + SELECTED
                    + """
              <if test="s.after != null"><choose>
                <when test="s.ascending">AND r.id &gt; #{s.after}</when><otherwise>AND r.id &lt; #{s.after}</otherwise>
              </choose></if>
              ORDER BY r.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM payroll_run r WHERE r.company = #{company} " + SELECTED + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    record RuleRow(String daily, String capBase) {}

    record Begun(
            UUID publicId,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable LocalDate payDate,
            String daily,
            String capBase,
            Instant computedAt) {}

    record TotalRow(
            long employees,
            long gross,
            long withheld,
            long repaid,
            long employer,
            long gratuity,
            long gratuityPaid,
            long net) {}

    record Row(
            long id,
            UUID publicId,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable LocalDate payDate,
            String daily,
            String capBase,
            Instant computedAt,
            long employees,
            long gross,
            long withheld,
            long repaid,
            long employer,
            long gratuity,
            long gratuityPaid,
            long net,
            @Nullable UUID entry,
            @Nullable String entryJournal,
            @Nullable Integer entryYear,
            @Nullable Long entryNumber,
            @Nullable LocalDate entryDate,
            @Nullable Instant entryAt,
            @Nullable UUID payment,
            @Nullable String paymentJournal,
            @Nullable Integer paymentYear,
            @Nullable Long paymentNumber,
            @Nullable LocalDate paymentDate,
            @Nullable Instant paymentAt,
            @Nullable UUID account) {}

    record Selected(
            @Nullable Boolean posted,
            @Nullable Boolean paid,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean ascending,
            @Nullable Long after,
            int limit) {}
}
