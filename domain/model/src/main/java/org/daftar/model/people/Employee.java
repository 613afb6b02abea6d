package org.daftar.model.people;

import java.time.Instant;

/**
 * Somebody who works for the company, or did.
 *
 * @param payChangedAt when something on which pay depends was last changed
 * @param version rises with each change
 */
public record Employee(
        EmployeeId id, Employment content, Instant payChangedAt, Instant createdAt, Instant updatedAt, long version) {

    public static Employee hired(EmployeeId id, Employment content, Instant now) {
        return new Employee(id, content, now, now, now, 1);
    }

    public EmployeeNumber number() {
        return content.number();
    }

    public Service service() {
        return content.service();
    }

    public Employee with(Employment changed, Instant now) {
        return new Employee(id, changed, paysAlike(changed) ? payChangedAt : now, createdAt, now, version + 1);
    }

    /** The same, once leave was approved that changes what is paid. */
    public Employee leaveChanged(Instant now) {
        return new Employee(id, content, now, createdAt, updatedAt, version);
    }

    /** The same without anything that says who it is. */
    public Employee erased() {
        return new Employee(id, content.erased(), payChangedAt, createdAt, updatedAt, version + 1);
    }

    private boolean paysAlike(Employment other) {
        return content.service().equals(other.service())
                && content.position().department().equals(other.position().department())
                && content.pension().equals(other.pension())
                && content.annualLeave().equals(other.annualLeave())
                && content.salaries().equals(other.salaries());
    }
}
