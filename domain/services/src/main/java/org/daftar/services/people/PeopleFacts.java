package org.daftar.services.people;

import java.util.stream.Collectors;
import org.daftar.model.audit.Fact;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Employment;
import org.daftar.model.people.LeaveId;
import org.daftar.model.people.PersonId;
import org.daftar.services.audit.Told;

/** What the audit trail tells of employees. It is read by more people than pay is, so that pay changed is told, and not what it is. */
final class PeopleFacts {

    static final Told<Employment> EMPLOYEE = Told.<Employment>of()
            .plain("number", Employment::number)
            .personal("firstName", employment -> employment.name().first())
            .personal("lastName", employment -> employment.name().last())
            .plain("hired", employment -> employment.service().hired())
            .plain("left", employment -> employment.service().left())
            .plain("title", employment -> employment.position().title())
            .plain("department", employment -> employment.position().department())
            .plain("manager", employment -> employment.position().manager())
            .personal("personId", employment -> employment.personId().map(PeopleFacts::ending))
            .personal("nationality", Employment::nationality)
            .plain("pension", employment -> employment.pension().scheme())
            .plain("annualLeave", Employment::annualLeave)
            .plain("user", Employment::user)
            .plain("salaries", employment -> employment.salaries().stream()
                    .map(salary -> salary.from().toString())
                    .collect(Collectors.joining(", ")));

    private PeopleFacts() {}

    static Fact.Subject subject(EmployeeId id) {
        return new Fact.Subject("employee", id.value());
    }

    static Fact.Subject subject(LeaveId id) {
        return new Fact.Subject("leave_request", id.value());
    }

    /** Enough of a labour card to know which one it is. */
    static String ending(PersonId id) {
        return "…" + id.value().substring(id.value().length() - 4);
    }
}
