package org.daftar.services.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.Reach;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.EmployeeNumber;
import org.daftar.model.people.Employment;
import org.daftar.model.people.Salary;
import org.daftar.model.people.Service;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.party.PartyRegister;
import org.daftar.ports.people.Personnel;
import org.daftar.ports.people.Personnel.EmployeeChange;
import org.daftar.ports.people.Personnel.NewEmployee;
import org.daftar.ports.people.driven.PaidThrough;
import org.daftar.ports.people.driven.PeopleStore;
import org.daftar.services.audit.Moments;

record PersonnelVerbs(
        Transactions transactions,
        PeopleStore people,
        PartyRegister parties,
        PeopleJudge judge,
        PaidThrough paid,
        CompanyProfiles profiles,
        FactLog facts,
        Moments moments)
        implements Personnel {

    @Override
    public Employee hire(Caller caller, NewEmployee wanted) {
        return transactions.write(caller, Permission.PEOPLE_WRITE, () -> {
            var party = parties.add(caller, party(wanted));
            var id = new EmployeeId(party.id().value());
            var content = employment(caller.books(), wanted);
            judge.require(caller.books(), id, content);
            var employee = Employee.hired(id, content, moments.now());
            people.add(caller.books(), employee);
            facts.append(
                    caller,
                    new Fact("employee.hired", PeopleFacts.subject(id), PeopleFacts.EMPLOYEE.beginning(content)));
            return employee;
        });
    }

    @Override
    public Employee revise(Caller caller, EmployeeId id, EmployeeChange change) {
        return transactions.write(caller, Permission.PEOPLE_WRITE, () -> {
            var before = existing(caller.books(), id);
            Refused.ifStale("employee", change.version(), before.version());
            var today = moments.today(profiles.profile(caller.books()).zone());
            var content = EmployeeMerge.merged(before.content(), change, today);
            judge.require(caller.books(), id, content);
            requirePaidDaysStay(caller.books(), before, content);
            revisePartyToo(caller, before, content, change);
            return stored(caller, before, content);
        });
    }

    private Employee stored(Caller caller, Employee before, Employment content) {
        var changes = PeopleFacts.EMPLOYEE.changes(before.content(), content);
        if (before.content().equals(content)) return before;
        var after = before.with(content, moments.now());
        people.replace(caller.books(), after);
        facts.append(caller, new Fact("employee.revised", PeopleFacts.subject(before.id()), changes));
        return after;
    }

    /** What was paid for a day follows from what was known of it. */
    private void requirePaidDaysStay(Books books, Employee before, Employment after) {
        var through = paid.of(books, before.id());
        if (through.isEmpty()) return;
        var was = before.content();
        boolean touched = !was.service().hired().equals(after.service().hired())
                || !was.service().left().equals(after.service().left())
                        && (lies(was.service().left(), through.get())
                                || lies(after.service().left(), through.get().minusDays(1)))
                || !through(was, through.get()).equals(through(after, through.get()));
        if (touched) throw new Refused(alreadyPaid(before, through.get()));
    }

    /** Whether there is such a day and it is not after the other. */
    private static boolean lies(Optional<LocalDate> day, LocalDate through) {
        return day.filter(date -> !date.isAfter(through)).isPresent();
    }

    private static List<Salary> through(Employment employment, LocalDate day) {
        return employment.salaries().stream()
                .filter(salary -> !salary.from().isAfter(day))
                .toList();
    }

    static Refusal alreadyPaid(Employee employee, LocalDate through) {
        return new Refusal.RuleViolated(
                "already_paid",
                "Employee " + employee.number() + " is paid through " + through
                        + ", and what was paid stays. Choose a later day.",
                Particulars.of("employee", employee.number().value()).and("paidThrough", through.toString()));
    }

    private void revisePartyToo(Caller caller, Employee before, Employment content, EmployeeChange change) {
        var name = content.name().equals(before.content().name())
                ? Change.<String>keep()
                : new Change.Set<>(content.name().display());
        if (!name.isSent()
                && !change.email().isSent()
                && !change.phone().isSent()
                && !change.bank().isSent()) return;
        parties.revise(
                caller, before.id().party(), PartyChanges.of(name, change.email(), change.phone(), change.bank()));
    }

    private Employment employment(Books books, NewEmployee wanted) {
        return new Employment(
                wanted.number().orElseGet(() -> drawn(books)),
                wanted.name(),
                new Service(wanted.hired(), Optional.empty()),
                wanted.position(),
                wanted.personId(),
                wanted.nationality(),
                wanted.pension(),
                wanted.annualLeave(),
                wanted.user(),
                List.of(new Salary(wanted.hired(), wanted.basic(), wanted.allowances())));
    }

    /** Somebody may have chosen one of those that are drawn. */
    private EmployeeNumber drawn(Books books) {
        var number = people.draw(books);
        while (people.byNumber(books, number).isPresent()) number = people.draw(books);
        return number;
    }

    private static PartyContent party(NewEmployee wanted) {
        var plain = PartyContent.named(wanted.name().display(), PartyRole.EMPLOYEE);
        return new PartyContent(
                plain.roles(),
                plain.code(),
                plain.name(),
                plain.legalName(),
                plain.taxNumber(),
                new Reach(wanted.email(), wanted.phone(), Optional.empty(), Optional.empty()),
                plain.terms(),
                wanted.bank(),
                plain.ties(),
                plain.grouping(),
                plain.externalId(),
                plain.notes(),
                plain.active());
    }

    private Employee existing(Books books, EmployeeId id) {
        return people.find(books, id).orElseThrow(() -> Refused.missing("employee", id));
    }
}
