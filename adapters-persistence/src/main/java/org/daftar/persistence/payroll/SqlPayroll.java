package org.daftar.persistence.payroll;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.payroll.driven.PayrollStores;
import org.daftar.ports.payroll.driven.RunStore;
import org.daftar.ports.payroll.query.PayrollRuns;

/** The door to payroll in SQL. */
public record SqlPayroll(RunStore store, PayrollRuns runs) implements PayrollStores {

    public static SqlPayroll over(Sessions sessions, CompanyProfiles profiles) {
        var reading = new SqlPayrollRuns(sessions, profiles);
        return new SqlPayroll(new SqlRunStore(sessions, profiles), reading);
    }
}
