package org.daftar.services.people;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.people.AttendanceId;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Stay;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.people.TimeClock;
import org.daftar.ports.people.driven.PeopleStore;
import org.daftar.ports.people.driven.StayStore;
import org.daftar.services.audit.Moments;

record AttendanceVerbs(
        Transactions transactions, PeopleStore people, StayStore stays, FactLog facts, Moments moments, Ids ids)
        implements TimeClock {

    @Override
    public Stay checkIn(Caller caller, EmployeeId employee, Optional<Instant> at, Optional<String> note) {
        return transactions.write(caller, Permission.PEOPLE_WRITE, () -> {
            var who = known(caller.books(), employee);
            stays.open(caller.books(), employee).ifPresent(stay -> {
                throw new Refused(new Refusal.RuleViolated(
                        "checked_in",
                        "Employee " + who.number() + " came at " + stay.came()
                                + " and has not left. Check out first."));
            });
            var came = moment(at);
            stays.last(caller.books(), employee)
                    .flatMap(Stay::went)
                    .filter(came::isBefore)
                    .ifPresent(went -> {
                        throw new Refused(new Refusal.RuleViolated(
                                "attendance_overlaps",
                                "Employee " + who.number() + " left at " + went + ". Check in at a later time."));
                    });
            var stay = new Stay(new AttendanceId(ids.next()), employee, came, Optional.empty(), note);
            stays.add(caller.books(), stay);
            facts.append(caller, fact("attendance.checked_in", who));
            return stay;
        });
    }

    @Override
    public Stay checkOut(Caller caller, EmployeeId employee, Optional<Instant> at) {
        return transactions.write(caller, Permission.PEOPLE_WRITE, () -> {
            var who = known(caller.books(), employee);
            var open = stays.open(caller.books(), employee)
                    .orElseThrow(() -> new Refused(new Refusal.RuleViolated(
                            "not_checked_in", "Employee " + who.number() + " has not checked in.")));
            var went = moment(at);
            if (went.isBefore(open.came())) {
                throw new Refused(Refusal.Invalid.of(
                        "at", "before_check_in", "Employee " + who.number() + " came at " + open.came() + "."));
            }
            var over = open.left(went);
            stays.replace(caller.books(), over);
            facts.append(caller, fact("attendance.checked_out", who));
            return over;
        });
    }

    /** What has not happened yet cannot be said. */
    private Instant moment(Optional<Instant> at) {
        var now = moments.now();
        at.filter(now::isBefore).ifPresent(future -> {
            throw new Refused(Refusal.Invalid.of("at", "in_the_future", "It is " + now + ". Say it when it happens."));
        });
        return at.map(moment -> moment.truncatedTo(ChronoUnit.MICROS)).orElse(now);
    }

    private Employee known(Books books, EmployeeId id) {
        return people.find(books, id)
                .orElseThrow(() -> new Refused(Refusal.Invalid.of(
                        "employeeId", "unknown_employee", "There is no employee " + id + " in this company.")));
    }

    private static Fact fact(String action, Employee who) {
        return new Fact(action, PeopleFacts.subject(who.id()), List.of());
    }
}
