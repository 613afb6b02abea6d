package org.daftar.http.arkan.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.model.people.LeaveBalance;

record BalanceView(
        UUID employeeId,
        LocalDate asOf,
        @Doc("By service up to that day.") BigDecimal earned,
        @Doc("Approved or asked for.") BigDecimal taken,
        BigDecimal balance) {

    static BalanceView of(UUID employee, LocalDate day, LeaveBalance balance) {
        return new BalanceView(
                employee,
                day,
                balance.earned().toDecimal(),
                balance.taken().toDecimal(),
                balance.left().toDecimal());
    }
}
