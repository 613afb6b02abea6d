package org.daftar.model.payroll;

import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;

/**
 * What slips come to.
 *
 * @param gratuity what is put aside, or released when it is below zero
 */
public record Totals(
        long employees,
        Money gross,
        Money withheld,
        Money repaid,
        Money employer,
        Money gratuity,
        Money gratuityPaid,
        Money net) {

    public static Totals none(Currency currency) {
        var zero = Money.zero(currency);
        return new Totals(0, zero, zero, zero, zero, zero, zero, zero);
    }

    public static Totals of(Payslip slip) {
        return new Totals(
                1,
                slip.gross(),
                slip.withheld(),
                slip.extras().repaid(),
                slip.insured().employer(),
                slip.gratuity().change(),
                slip.gratuity().paid(),
                slip.net());
    }

    public Totals plus(Totals other) {
        return new Totals(
                employees + other.employees,
                gross.plus(other.gross),
                withheld.plus(other.withheld),
                repaid.plus(other.repaid),
                employer.plus(other.employer),
                gratuity.plus(other.gratuity),
                gratuityPaid.plus(other.gratuityPaid),
                net.plus(other.net));
    }
}
