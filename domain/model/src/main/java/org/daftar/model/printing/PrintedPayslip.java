package org.daftar.model.printing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.model.party.PersonName;
import org.daftar.model.payroll.Adjustment;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.payroll.Payslip;
import org.daftar.model.payroll.RunState;
import org.daftar.model.people.EmployeeNumber;
import org.daftar.model.people.Position;

/**
 * A payslip as it is printed.
 *
 * @param account where it is paid; no more of it is printed than tells which one it is
 */
public record PrintedPayslip(
        CompanyProfile company,
        PayrollRun run,
        Payslip slip,
        EmployeeNumber number,
        PersonName name,
        Position position,
        List<Adjustment> adjustments,
        Optional<AccountNumber> account) {

    public PrintedPayslip {
        adjustments = List.copyOf(adjustments);
    }

    public PrintedParty issuer() {
        return PrintedParty.of(company);
    }

    /** Name, and what the employee is. */
    public PrintedParty recipient() {
        var lines = Stream.of(position.title(), slip.department())
                .flatMap(Optional::stream)
                .toList();
        return new PrintedParty(name.display(), lines, Optional.empty(), Optional.empty());
    }

    public Optional<PrintedMark> mark() {
        return run.state() == RunState.DRAFT ? Optional.of(PrintedMark.DRAFT) : Optional.empty();
    }
}
