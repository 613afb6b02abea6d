package org.daftar.persistence.people;

import java.time.Instant;
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

public interface EmployeeMapper {

    String ROW =
            """
            SELECT e.id, e.public_id, e.number, e.number_key, e.first_name, e.last_name, e.hired, e.left_on, e.title, e.department, e.manager,
              e.person_id, e.nationality, e.pension, e.pension_employee, e.pension_employer, e.pension_salary, e.annual_leave, e.user_id,
              e.searched, e.pay_changed_at, e.created_at, e.updated_at, e.version
            FROM employment e WHERE e.company = #{company}
            """;

    String SELECTED =
            """
            <if test="s.employed != null"><choose><when test="s.employed">AND e.left_on IS NULL</when>
              <otherwise>AND e.left_on IS NOT NULL</otherwise></choose></if>
            <if test="s.department != null">AND e.department = #{s.department}</if>
            <if test="s.manager != null">AND e.manager = #{s.manager}</if>
            <if test="s.search != null">AND e.searched LIKE #{s.search} ESCAPE '!'</if>
            """;

    @Insert(
            """
            INSERT INTO employment (company, id, public_id, number, number_key, first_name, last_name, hired, left_on, title, department,
              manager, person_id, nationality, pension, pension_employee, pension_employer, pension_salary, annual_leave, user_id, searched,
              pay_changed_at, created_at, updated_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.number}, #{row.numberKey}, #{row.firstName}, #{row.lastName}, #{row.hired},
              #{row.leftOn}, #{row.title}, #{row.department}, #{row.manager}, #{row.personId}, #{row.nationality}, #{row.pension},
              #{row.pensionEmployee}, #{row.pensionEmployer}, #{row.pensionSalary}, #{row.annualLeave}, #{row.userId}, #{row.searched},
              #{row.payChangedAt}, #{row.createdAt}, #{row.updatedAt}, #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row);

    @Update(
            """
            UPDATE employment SET number = #{row.number}, number_key = #{row.numberKey}, first_name = #{row.firstName},
              last_name = #{row.lastName}, hired = #{row.hired}, left_on = #{row.leftOn}, title = #{row.title},
              department = #{row.department}, manager = #{row.manager}, person_id = #{row.personId}, nationality = #{row.nationality},
              pension = #{row.pension}, pension_employee = #{row.pensionEmployee}, pension_employer = #{row.pensionEmployer},
              pension_salary = #{row.pensionSalary}, annual_leave = #{row.annualLeave}, user_id = #{row.userId},
              searched = #{row.searched}, pay_changed_at = #{row.payChangedAt}, updated_at = #{row.updatedAt}, version = #{row.version}
            WHERE company = #{company} AND id = #{row.id}""")
    void update(@Param("company") long company, @Param("row") Row row);

    @Select("SELECT id FROM employment WHERE company = #{company} AND public_id = #{id}")
    @Nullable
    Long key(@Param("company") long company, @Param("id") UUID id);

    @Delete("DELETE FROM salary WHERE company = #{company} AND employment = #{employment}")
    void deleteSalaries(@Param("company") long company, @Param("employment") long employment);

    @Insert(
            """
            INSERT INTO salary (company, employment, from_day, basic, housing, conveyance, medical, annual_passage, overtime, other,
              leave_encashment)
            VALUES (#{company}, #{row.employment}, #{row.fromDay}, #{row.basic}, #{row.housing}, #{row.conveyance}, #{row.medical},
              #{row.annualPassage}, #{row.overtime}, #{row.other}, #{row.leaveEncashment})""")
    void insertSalary(@Param("company") long company, @Param("row") SalaryRow row);

    @Select(ROW + "AND e.public_id ${among.ids}")
    List<Row> details(@Param("company") long company, @Param("ids") Among.Ids ids);

    @Select(
            """
            SELECT s.employment, s.from_day, s.basic, s.housing, s.conveyance, s.medical, s.annual_passage, s.overtime, s.other,
              s.leave_encashment
            FROM salary s WHERE s.company = #{company} AND s.employment ${among.keys} ORDER BY s.employment, s.from_day""")
    List<SalaryRow> salaries(@Param("company") long company, @Param("keys") Among.Keys keys);

    @Select("SELECT public_id FROM employment WHERE company = #{company} AND number_key = #{key}")
    @Nullable
    UUID byNumber(@Param("company") long company, @Param("key") String key);

    @Select("SELECT public_id FROM employment WHERE company = #{company} AND person_id = #{personId}")
    @Nullable
    UUID byPersonId(@Param("company") long company, @Param("personId") String personId);

    /** In the order of keys, so that a chunk is one stretch of the table. */
    @Select(
            ROW
                    + """
            AND e.id > coalesce((SELECT b.id FROM employment b WHERE b.company = #{company} AND b.public_id = #{after}), 0)
              AND e.hired <= #{to} AND (e.left_on IS NULL OR e.left_on >= #{from})
            ORDER BY e.id LIMIT #{most}""")
    List<Row> employed(
            @Param("company") long company,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("after") @Nullable UUID after,
            @Param("most") int most);

    @Select(
            "<script>" + ROW + SELECTED
                    + """
              <if test="s.after != null"><choose>
                <when test="s.ascending">AND e.id &gt; #{s.after}</when><otherwise>AND e.id &lt; #{s.after}</otherwise>
              </choose></if>
              ORDER BY e.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM employment e WHERE e.company = #{company} " + SELECTED + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    record Row(
            long id,
            UUID publicId,
            String number,
            String numberKey,
            String firstName,
            @Nullable String lastName,
            LocalDate hired,
            @Nullable LocalDate leftOn,
            @Nullable String title,
            @Nullable String department,
            @Nullable UUID manager,
            @Nullable String personId,
            @Nullable String nationality,
            String pension,
            @Nullable Long pensionEmployee,
            @Nullable Long pensionEmployer,
            @Nullable Long pensionSalary,
            long annualLeave,
            @Nullable UUID userId,
            String searched,
            Instant payChangedAt,
            Instant createdAt,
            Instant updatedAt,
            long version) {}

    record SalaryRow(
            long employment,
            LocalDate fromDay,
            long basic,
            long housing,
            long conveyance,
            long medical,
            long annualPassage,
            long overtime,
            long other,
            long leaveEncashment) {}

    record Selected(
            @Nullable Boolean employed,
            @Nullable String department,
            @Nullable UUID manager,
            @Nullable String search,
            boolean ascending,
            @Nullable Long after,
            int limit) {}
}
