package org.daftar.services.people;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Reference;
import org.daftar.model.party.PartyId;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeId;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.party.driven.PartyUse;
import org.daftar.ports.people.driven.LeaveStore;
import org.daftar.ports.people.driven.PeopleStore;

/** What an employment does with its party: it keeps the party from being removed, and is erased with it. */
record EmploymentOfParty(PeopleStore people, LeaveStore leave, FactLog facts) implements PartyUse {

    private static final String EMPLOYMENTS = "employments";

    @Override
    public List<Reference> of(Books books, PartyId party) {
        return Reference.counted(EMPLOYMENTS, found(books, party).isPresent() ? 1 : 0);
    }

    /** What was paid stays, and by what number. */
    @Override
    public void erase(Caller caller, PartyId party) {
        found(caller.books(), party).ifPresent(employee -> {
            people.replace(caller.books(), employee.erased());
            leave.forgetReasons(caller.books(), employee.id());
            facts.forget(caller.books(), PeopleFacts.subject(employee.id()));
        });
    }

    private Optional<Employee> found(Books books, PartyId party) {
        return people.find(books, new EmployeeId(party.value()));
    }
}
