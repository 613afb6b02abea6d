package org.daftar.ports.people.driven;

import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.people.query.Attendance;
import org.daftar.ports.people.query.Employees;
import org.daftar.ports.people.query.LeaveRequests;

public interface PeopleStores {

    PeopleStore store();

    LeaveStore leaveStore();

    StayStore stayStore();

    Employees employees();

    LeaveRequests leaveRequests();

    Attendance attendance();

    /** The laws of people, judged as the store stands. */
    BookLaws laws();
}
