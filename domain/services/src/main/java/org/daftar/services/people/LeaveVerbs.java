package org.daftar.services.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Leave;
import org.daftar.model.people.LeaveBalance;
import org.daftar.model.people.LeaveDays;
import org.daftar.model.people.LeaveId;
import org.daftar.model.people.LeaveRequest;
import org.daftar.model.people.LeaveState;
import org.daftar.model.people.LeaveType;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.people.LeaveDesk;
import org.daftar.ports.people.driven.LeaveStore;
import org.daftar.ports.people.driven.PaidThrough;
import org.daftar.ports.people.driven.PeopleStore;
import org.daftar.services.audit.Moments;

record LeaveVerbs(
        Transactions transactions,
        PeopleStore people,
        LeaveStore leave,
        PaidThrough paid,
        FactLog facts,
        Moments moments,
        Ids ids)
        implements LeaveDesk {

    /** Each of its days is looked at whenever somebody is paid. */
    private static final LeaveDays LONGEST = LeaveDays.of(366);

    @Override
    public LeaveRequest ask(Caller caller, EmployeeId employee, Leave wanted, Optional<String> reason) {
        return transactions.write(caller, Permission.PEOPLE_WRITE, () -> {
            var who = people.find(caller.books(), employee)
                    .orElseThrow(() -> new Refused(Refusal.Invalid.of(
                            "employeeId",
                            "unknown_employee",
                            "There is no employee " + employee + " in this company.")));
            requireShort(wanted);
            requireEmployed(who, wanted);
            requireFree(caller.books(), who, wanted);
            if (wanted.type() == LeaveType.ANNUAL) requireEarned(caller.books(), who, wanted);
            var request = LeaveRequest.pending(new LeaveId(ids.next()), employee, wanted, reason, moments.now());
            leave.add(caller.books(), request);
            facts.append(
                    caller,
                    fact(
                            "leave.asked",
                            request,
                            List.of(
                                    FieldChange.set("employee", who.number()),
                                    FieldChange.set("type", wanted.type()),
                                    FieldChange.set("first", wanted.first()),
                                    FieldChange.set("last", wanted.last()))));
            return request;
        });
    }

    @Override
    public LeaveRequest approve(Caller caller, LeaveId id) {
        return decided(caller, Permission.LEAVE_APPROVE, id, LeaveState.APPROVED);
    }

    @Override
    public LeaveRequest reject(Caller caller, LeaveId id) {
        return decided(caller, Permission.LEAVE_APPROVE, id, LeaveState.REJECTED);
    }

    @Override
    public LeaveRequest cancel(Caller caller, LeaveId id) {
        return decided(caller, Permission.PEOPLE_WRITE, id, LeaveState.CANCELLED);
    }

    private LeaveRequest decided(Caller caller, Permission needed, LeaveId id, LeaveState outcome) {
        return transactions.write(caller, needed, () -> {
            var books = caller.books();
            var before = leave.find(books, id).orElseThrow(() -> Refused.missing("leave request", id));
            if (!before.state().next().contains(outcome)) {
                throw new Refused(Refusal.InvalidTransition.between(
                        "leave request",
                        words(before.state()),
                        words(outcome),
                        before.state().next().stream().map(LeaveVerbs::words).toList(),
                        "decided"));
            }
            if (outcome == LeaveState.APPROVED) approvedDaysCount(books, before);
            var after = before.decided(outcome, caller.user(), moments.now());
            leave.replace(books, after);
            facts.append(caller, fact("leave." + words(outcome), after, List.of()));
            return after;
        });
    }

    /** Approved days change what is paid from now on, and nothing that was paid. */
    private void approvedDaysCount(Books books, LeaveRequest request) {
        var employee = people.find(books, request.employee()).orElseThrow();
        var through = paid.of(books, employee.id());
        if (through.filter(day -> !request.leave().first().isAfter(day)).isPresent())
            throw new Refused(PersonnelVerbs.alreadyPaid(employee, through.get()));
        people.replace(books, employee.leaveChanged(moments.now()));
    }

    private static void requireShort(Leave wanted) {
        if (wanted.days().compareTo(LONGEST) <= 0) return;
        throw new Refused(Refusal.Invalid.of(
                "endDate", "too_long", "Leave is of " + LONGEST + " days at most. Ask for the rest by itself."));
    }

    private static void requireEmployed(Employee who, Leave wanted) {
        if (who.service().isOn(wanted.first()) && who.service().isOn(wanted.last())) return;
        var left = who.service().left().map(day -> " to " + day).orElse("");
        throw new Refused(Refusal.Invalid.of(
                "startDate",
                "not_employed",
                "Employee " + who.number() + " is employed from "
                        + who.service().hired() + left + ". Choose days within."));
    }

    private void requireFree(Books books, Employee who, Leave wanted) {
        leave.touching(books, who.id(), wanted.first(), wanted.last()).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(new Refusal.RuleViolated(
                            "leave_overlaps",
                            "Employee " + who.number() + " has leave from "
                                    + other.leave().first() + " to "
                                    + other.leave().last() + " already. Cancel that, or choose other days.",
                            Particulars.of("request", other.id().value())));
                });
    }

    private void requireEarned(Books books, Employee who, Leave wanted) {
        var balance = LeaveBalance.on(who.content(), leave.annual(books, who.id()), wanted.last());
        if (wanted.days().compareTo(balance.left()) <= 0) return;
        throw new Refused(new Refusal.RuleViolated(
                "beyond_balance",
                "By " + wanted.last() + " employee " + who.number() + " has earned " + balance.earned()
                        + " days of annual leave, of which " + balance.taken()
                        + " are taken or asked for. Ask for fewer days, or for unpaid leave.",
                Particulars.of("earned", balance.earned().toDecimal())
                        .and("taken", balance.taken().toDecimal())
                        .and("asked", wanted.days().toDecimal())));
    }

    private static String words(LeaveState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Fact fact(String action, LeaveRequest request, List<FieldChange> changes) {
        return new Fact(action, PeopleFacts.subject(request.id()), changes);
    }
}
