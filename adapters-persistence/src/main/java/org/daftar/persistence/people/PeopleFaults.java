package org.daftar.persistence.people;

import java.util.List;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.people.PeopleLaws;
import org.daftar.persistence.engine.Session;

/** Where employees, leave and attendance contradict themselves. */
final class PeopleFaults {

    public interface Mapper {

        @Select("SELECT count(*) FROM employment WHERE company = #{company}")
        long employees(long company);

        @Select("SELECT count(*) FROM leave_request WHERE company = #{company}")
        long requests(long company);

        @Select("SELECT count(*) FROM attendance WHERE company = #{company}")
        long stays(long company);

        @Select(
                """
                SELECT 'employee ' || e.number || ' is no party of that role, or earns nothing' FROM employment e
                WHERE e.company = #{company} AND (NOT EXISTS (SELECT 1 FROM salary s WHERE s.company = e.company AND s.employment = e.id)
                  OR NOT EXISTS (SELECT 1 FROM party p WHERE p.company = e.company AND p.public_id = e.public_id)) LIMIT 5""")
        List<String> unfounded(long company);

        @Select(
                """
                SELECT 'leave request ' || l.id || ' has days of request ' || o.id FROM leave_request l
                  JOIN leave_request o ON o.company = l.company AND o.employee = l.employee AND o.id > l.id
                    AND o.first_day <= l.last_day AND o.last_day >= l.first_day
                WHERE l.company = #{company} AND l.state IN ('PENDING', 'APPROVED') AND o.state IN ('PENDING', 'APPROVED') LIMIT 5""")
        List<String> overlapping(long company);

        @Select(
                """
                SELECT 'stay ' || a.id || ' lasts while stay ' || o.id || ' does' FROM attendance a
                  JOIN attendance o ON o.company = a.company AND o.employee = a.employee AND o.came_at >= a.came_at AND o.id <> a.id
                WHERE a.company = #{company} AND (a.went_at IS NULL OR o.came_at < a.went_at)
                  AND (o.went_at IS NULL OR o.went_at > a.came_at) LIMIT 5""")
        List<String> twiceThere(long company);
    }

    private PeopleFaults() {}

    static List<Verdict> judged(Session session) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        return List.of(
                PeopleLaws.employed(mapper.employees(company), mapper.unfounded(company)),
                PeopleLaws.leave(mapper.requests(company), mapper.overlapping(company)),
                PeopleLaws.attendance(mapper.stays(company), mapper.twiceThere(company)));
    }
}
