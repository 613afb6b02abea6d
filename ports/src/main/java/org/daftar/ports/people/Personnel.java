package org.daftar.ports.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.UserId;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.PersonName;
import org.daftar.model.party.PhoneNumber;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.EmployeeNumber;
import org.daftar.model.people.LeaveDays;
import org.daftar.model.people.PayPart;
import org.daftar.model.people.Pension;
import org.daftar.model.people.PersonId;
import org.daftar.model.people.Position;

/** Verbs on employees. */
public interface Personnel {

    /**
     * The party and the employment in one. A number is drawn when none is chosen. Refuses, all flaws at once, what is unknown or not fit;
     * a number or labour card that another employee has. Needs PEOPLE_WRITE and PARTY_WRITE.
     */
    Employee hire(Caller caller, NewEmployee wanted);

    /**
     * Merges what was sent. Another salary begins on a day of its own and leaves what was earned before; days that were paid already stay
     * as they are ({@code already_paid}). Needs PEOPLE_WRITE, and PARTY_WRITE where the party changes.
     */
    Employee revise(Caller caller, EmployeeId employee, EmployeeChange change);

    /** @param number empty for one that is drawn */
    record NewEmployee(
            Optional<EmployeeNumber> number,
            PersonName name,
            Optional<EmailAddress> email,
            Optional<PhoneNumber> phone,
            Optional<BankDetails> bank,
            LocalDate hired,
            Position position,
            Money basic,
            Map<PayPart, Money> allowances,
            Optional<PersonId> personId,
            Optional<String> nationality,
            Pension pension,
            LeaveDays annualLeave,
            Optional<UserId> user) {

        public NewEmployee {
            allowances = Map.copyOf(allowances);
        }
    }

    /**
     * @param basic and {@code allowances}: a new salary from {@code salaryFrom} on; what of it is not sent stays
     * @param salaryFrom empty for today
     * @param left the last day; cleared when somebody stays after all
     * @param version refuse when the employee has another by now
     */
    record EmployeeChange(
            Change<EmployeeNumber> number,
            Change<String> firstName,
            Change<String> lastName,
            Change<EmailAddress> email,
            Change<PhoneNumber> phone,
            Change<BankDetails> bank,
            Change<LocalDate> hired,
            Change<LocalDate> left,
            Change<String> title,
            Change<String> department,
            Change<EmployeeId> manager,
            Change<Money> basic,
            Change<Map<PayPart, Money>> allowances,
            Optional<LocalDate> salaryFrom,
            Change<PersonId> personId,
            Change<String> nationality,
            Change<Pension> pension,
            Change<LeaveDays> annualLeave,
            Change<UserId> user,
            Optional<Long> version) {

        /** Nothing but another last day. */
        public static EmployeeChange leaving(Change<LocalDate> left) {
            return of(Change.keep(), Change.keep(), Optional.empty(), left);
        }

        /** Nothing but other pay from a day on. */
        public static EmployeeChange paid(Change<Money> basic, Change<Map<PayPart, Money>> allowances, LocalDate from) {
            return of(basic, allowances, Optional.of(from), Change.keep());
        }

        private static EmployeeChange of(
                Change<Money> basic,
                Change<Map<PayPart, Money>> allowances,
                Optional<LocalDate> salaryFrom,
                Change<LocalDate> left) {
            return new EmployeeChange(
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    left,
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    basic,
                    allowances,
                    salaryFrom,
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    Optional.empty());
        }
    }
}
