package org.daftar.persistence.payroll;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

public interface SlipMapper {

    String COLUMNS =
            """
            s.employment, e.public_id AS employee, e.number, e.first_name, e.last_name, s.department, s.first_day, s.last_day, s.settles,
              s.basic, s.housing, s.conveyance, s.medical, s.annual_passage, s.overtime, s.other, s.leave_encashment, s.unpaid, s.absence,
              s.encashment, s.added, s.withheld, s.repaid, s.pension_employee, s.pension_employer, s.gratuity_before, s.gratuity_due,
              s.gratuity_paid, s.gratuity_basic, s.gratuity_wage, s.gratuity_days
            """;

    String ROW = "SELECT " + COLUMNS
            + """
            FROM payslip s JOIN employment e ON e.company = s.company AND e.id = s.employment
            WHERE s.company = #{company} AND s.run = #{run}
            """;

    /**
     * All at once, however many. SQLite joins a cross join in the order in which it stands: the few that are named, then each by its key.
     *
     * @param slips as {@link SlipRows} writes them; the department is the employee's own
     */
    @Insert(
            databaseId = "sqlite",
            value =
                    """
                    INSERT INTO payslip (company, run, employment, department, period_last, first_day, last_day, settles, basic, housing,
                      conveyance, medical, annual_passage, overtime, other, leave_encashment, unpaid, absence, encashment, added, withheld,
                      repaid, pension_employee, pension_employer, gratuity_before, gratuity_due, gratuity_paid, gratuity_basic, gratuity_wage,
                      gratuity_days, gross, net)
                    SELECT #{company}, #{run}, e.id, e.department, #{periodLast}, v.value ->> 1, v.value ->> 2, v.value ->> 3, v.value ->> 4,
                      v.value ->> 5, v.value ->> 6, v.value ->> 7, v.value ->> 8, v.value ->> 9, v.value ->> 10, v.value ->> 11, v.value ->> 12,
                      v.value ->> 13, v.value ->> 14, v.value ->> 15, v.value ->> 16, v.value ->> 17, v.value ->> 18, v.value ->> 19,
                      v.value ->> 20, v.value ->> 21, v.value ->> 22, v.value ->> 23, v.value ->> 24, v.value ->> 25, v.value ->> 26,
                      v.value ->> 27
                    FROM json_each(#{slips}) v CROSS JOIN employment e ON e.company = #{company} AND e.public_id = unhex(v.value ->> 0)""")
    @Insert(
            databaseId = "postgresql",
            value =
                    """
                    INSERT INTO payslip (company, run, employment, department, period_last, first_day, last_day, settles, basic, housing,
                      conveyance, medical, annual_passage, overtime, other, leave_encashment, unpaid, absence, encashment, added, withheld,
                      repaid, pension_employee, pension_employer, gratuity_before, gratuity_due, gratuity_paid, gratuity_basic, gratuity_wage,
                      gratuity_days, gross, net)
                    SELECT #{company}, #{run}, e.id, e.department, #{periodLast}, (v ->> 1)::date, (v ->> 2)::date, (v ->> 3)::bigint,
                      (v ->> 4)::bigint, (v ->> 5)::bigint, (v ->> 6)::bigint, (v ->> 7)::bigint, (v ->> 8)::bigint, (v ->> 9)::bigint,
                      (v ->> 10)::bigint, (v ->> 11)::bigint, (v ->> 12)::bigint, (v ->> 13)::bigint, (v ->> 14)::bigint, (v ->> 15)::bigint,
                      (v ->> 16)::bigint, (v ->> 17)::bigint, (v ->> 18)::bigint, (v ->> 19)::bigint, (v ->> 20)::bigint, (v ->> 21)::bigint,
                      (v ->> 22)::bigint, (v ->> 23)::bigint, (v ->> 24)::bigint, (v ->> 25)::bigint, (v ->> 26)::bigint, (v ->> 27)::bigint
                    FROM json_array_elements(CAST(#{slips} AS json)) v
                      JOIN employment e ON e.company = #{company} AND e.public_id = (v ->> 0)::uuid""")
    void insert(
            @Param("company") long company,
            @Param("run") long run,
            @Param("periodLast") LocalDate periodLast,
            @Param("slips") String slips);

    @Insert(
            """
            INSERT INTO pay_adjustment (company, run, employment, place, type, amount, note)
            SELECT #{company}, #{run}, e.id, #{place}, #{type}, #{amount}, #{note} FROM employment e
            WHERE e.company = #{company} AND e.public_id = #{employee}""")
    void adjust(
            @Param("company") long company,
            @Param("run") long run,
            @Param("employee") UUID employee,
            @Param("place") int place,
            @Param("type") String type,
            @Param("amount") long amount,
            @Param("note") @Nullable String note);

    @Select(
            """
            SELECT department, count(*) AS employees, sum(gross) AS gross, sum(pension_employee + withheld) AS withheld,
              sum(repaid) AS repaid, sum(pension_employer) AS employer, sum(gratuity_due - gratuity_before) AS gratuity,
              sum(gratuity_paid) AS gratuity_paid, sum(net) AS net
            FROM payslip WHERE company = #{company} AND run = #{run} GROUP BY department ORDER BY coalesce(department, '')""")
    List<DepartmentRow> summary(@Param("company") long company, @Param("run") long run);

    @Delete(
            """
            DELETE FROM pay_adjustment WHERE company = #{company} AND run = #{run} AND employment IN (SELECT s.employment FROM payslip s
              WHERE s.company = #{company} AND s.run = #{run} ORDER BY s.employment LIMIT #{most})""")
    void deleteAdjustments(@Param("company") long company, @Param("run") long run, @Param("most") int most);

    @Delete(
            """
            DELETE FROM payslip WHERE company = #{company} AND run = #{run} AND employment IN (SELECT s.employment FROM payslip s
              WHERE s.company = #{company} AND s.run = #{run} ORDER BY s.employment LIMIT #{most})""")
    void delete(@Param("company") long company, @Param("run") long run, @Param("most") int most);

    @Select("SELECT count(*) FROM (SELECT 1 FROM payslip WHERE company = #{company} AND run = #{run} LIMIT 1) n")
    long any(@Param("company") long company, @Param("run") long run);

    /** Of each, by the latest slip that was posted. */
    @Select(
            """
            SELECT e.public_id AS employee, (SELECT s.gratuity_due - s.gratuity_paid FROM payslip s
                JOIN payroll_run r ON r.company = s.company AND r.id = s.run
              WHERE s.company = e.company AND s.employment = e.id AND r.entry IS NOT NULL ORDER BY s.period_last DESC LIMIT 1) AS amount
            FROM employment e WHERE e.company = #{company} AND e.public_id ${among.ids}""")
    List<PutAsideRow> putAside(@Param("company") long company, @Param("ids") Among.Ids ids);

    @Update(
            """
            UPDATE payslip SET gratuity_before = coalesce((SELECT s.gratuity_due - s.gratuity_paid FROM payslip s
                JOIN payroll_run r ON r.company = s.company AND r.id = s.run
              WHERE s.company = payslip.company AND s.employment = payslip.employment AND r.entry IS NOT NULL
              ORDER BY s.period_last DESC LIMIT 1), 0)
            WHERE company = #{company} AND run = #{run} AND gratuity_before <> coalesce((SELECT s.gratuity_due - s.gratuity_paid
                FROM payslip s JOIN payroll_run r ON r.company = s.company AND r.id = s.run
              WHERE s.company = payslip.company AND s.employment = payslip.employment AND r.entry IS NOT NULL
              ORDER BY s.period_last DESC LIMIT 1), 0)""")
    void refresh(@Param("company") long company, @Param("run") long run);

    @Select(
            """
            SELECT e.public_id FROM employment e WHERE e.company = #{company} AND e.left_on < #{day}
              AND e.id > coalesce((SELECT b.id FROM employment b WHERE b.company = #{company} AND b.public_id = #{after}), 0)
              AND EXISTS (SELECT 1 FROM payslip s JOIN payroll_run r ON r.company = s.company AND r.id = s.run
                WHERE s.company = e.company AND s.employment = e.id AND r.entry IS NOT NULL)
              AND NOT EXISTS (SELECT 1 FROM payslip s JOIN payroll_run r ON r.company = s.company AND r.id = s.run
                WHERE s.company = e.company AND s.employment = e.id AND s.settles = 1 AND r.concluded = 1)
            ORDER BY e.id LIMIT #{most}""")
    List<UUID> unsettled(
            @Param("company") long company,
            @Param("day") LocalDate day,
            @Param("after") @Nullable UUID after,
            @Param("most") int most);

    /** The runs that could be meant are few; then each slip is sought by its key. */
    @Select(
            """
            SELECT DISTINCT e.number FROM payroll_run m CROSS JOIN payroll_run r CROSS JOIN payslip s CROSS JOIN payslip o
              CROSS JOIN employment e
            WHERE m.company = #{company} AND m.id = #{run} AND r.company = m.company AND r.id <> m.id AND r.last_day >= m.first_day
              AND r.first_day <= m.last_day AND r.concluded = 1 AND s.company = m.company AND s.run = m.id AND o.company = r.company
              AND o.run = r.id AND o.employment = s.employment AND e.company = s.company AND e.id = s.employment LIMIT #{most}""")
    List<String> paidTwice(@Param("company") long company, @Param("run") long run, @Param("most") int most);

    @Select(
            """
            SELECT DISTINCT e.number FROM payroll_run m CROSS JOIN payroll_run r CROSS JOIN payslip s CROSS JOIN payslip o
              CROSS JOIN employment e
            WHERE m.company = #{company} AND m.id = #{run} AND r.company = m.company AND r.last_day > m.last_day
              AND r.entry IS NOT NULL AND s.company = m.company AND s.run = m.id AND o.company = r.company AND o.run = r.id
              AND o.employment = s.employment AND e.company = s.company AND e.id = s.employment LIMIT #{most}""")
    List<String> paidLater(@Param("company") long company, @Param("run") long run, @Param("most") int most);

    @Select(
            """
            SELECT e.number FROM payroll_run m JOIN payslip s ON s.company = m.company AND s.run = m.id
              JOIN employment e ON e.company = s.company AND e.id = s.employment
            WHERE m.company = #{company} AND m.id = #{run} AND e.pay_changed_at >= m.computed_at LIMIT #{most}""")
    List<String> outOfDate(@Param("company") long company, @Param("run") long run, @Param("most") int most);

    @Select(
            """
            SELECT s.period_last FROM employment e JOIN payslip s ON s.company = e.company AND s.employment = e.id
              JOIN payroll_run r ON r.company = s.company AND r.id = s.run
            WHERE e.company = #{company} AND e.public_id = #{employee} AND r.entry IS NOT NULL ORDER BY s.period_last DESC LIMIT 1""")
    @Nullable
    LocalDate paidThrough(@Param("company") long company, @Param("employee") UUID employee);

    @Select(
            ROW
                    + """
            AND s.employment > coalesce((SELECT b.id FROM employment b WHERE b.company = #{company} AND b.public_id = #{last}), 0)
            ORDER BY s.employment LIMIT #{most}""")
    List<Row> after(
            @Param("company") long company,
            @Param("run") long run,
            @Param("last") @Nullable UUID last,
            @Param("most") int most);

    @Select(ROW + "AND e.public_id = #{employee}")
    @Nullable
    Row find(@Param("company") long company, @Param("run") long run, @Param("employee") UUID employee);

    @Select(
            "<script>" + ROW
                    + """
              <if test="after != null"><choose>
                <when test="ascending">AND s.employment &gt; #{after}</when><otherwise>AND s.employment &lt; #{after}</otherwise>
              </choose></if>
              ORDER BY s.employment <if test="!ascending">DESC</if> LIMIT #{limit}</script>""")
    List<Row> list(
            @Param("company") long company,
            @Param("run") long run,
            @Param("ascending") boolean ascending,
            @Param("after") @Nullable Long after,
            @Param("limit") int limit);

    @Select(
            """
            SELECT a.employment, a.type, a.amount, a.note FROM pay_adjustment a
            WHERE a.company = #{company} AND a.run = #{run} AND a.employment ${among.keys} ORDER BY a.employment, a.place""")
    List<AdjustmentRow> adjustments(
            @Param("company") long company, @Param("run") long run, @Param("keys") Among.Keys keys);

    record DepartmentRow(
            @Nullable String department,
            long employees,
            long gross,
            long withheld,
            long repaid,
            long employer,
            long gratuity,
            long gratuityPaid,
            long net) {}

    record PutAsideRow(UUID employee, @Nullable Long amount) {}

    record AdjustmentRow(long employment, String type, long amount, @Nullable String note) {}

    record Row(
            long employment,
            UUID employee,
            String number,
            String firstName,
            @Nullable String lastName,
            @Nullable String department,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            boolean settles,
            long basic,
            long housing,
            long conveyance,
            long medical,
            long annualPassage,
            long overtime,
            long other,
            long leaveEncashment,
            long unpaid,
            long absence,
            long encashment,
            long added,
            long withheld,
            long repaid,
            long pensionEmployee,
            long pensionEmployer,
            long gratuityBefore,
            long gratuityDue,
            long gratuityPaid,
            long gratuityBasic,
            long gratuityWage,
            long gratuityDays) {}
}
