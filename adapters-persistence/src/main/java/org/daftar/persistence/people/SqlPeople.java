package org.daftar.persistence.people;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.people.driven.LeaveStore;
import org.daftar.ports.people.driven.PeopleStore;
import org.daftar.ports.people.driven.PeopleStores;
import org.daftar.ports.people.driven.StayStore;
import org.daftar.ports.people.query.Attendance;
import org.daftar.ports.people.query.Employees;
import org.daftar.ports.people.query.LeaveRequests;

/** The door to people in SQL. */
public record SqlPeople(
        PeopleStore store,
        LeaveStore leaveStore,
        StayStore stayStore,
        Employees employees,
        LeaveRequests leaveRequests,
        Attendance attendance,
        BookLaws laws)
        implements PeopleStores {

    public static SqlPeople over(Sessions sessions, CompanyProfiles profiles) {
        var employees = new SqlEmployees(sessions, profiles);
        var leave = new SqlLeave(sessions, employees);
        var stays = new SqlStays(sessions);
        return new SqlPeople(
                employees,
                leave,
                stays,
                employees,
                leave,
                stays,
                (books, progress) -> sessions.with(books, session -> PeopleFaults.judged(session.settled())));
    }
}
