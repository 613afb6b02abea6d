package org.daftar.model.banking;

import java.util.List;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;

/** What an employee gets beside the fixed part of a salary, as the Wage Protection System tells it apart; nothing is below zero. */
public record VariablePay(
        Money housing,
        Money conveyance,
        Money medical,
        Money annualPassage,
        Money overtime,
        Money other,
        Money leaveEncashment) {

    public VariablePay {
        for (var part : List.of(housing, conveyance, medical, annualPassage, overtime, other, leaveEncashment))
            if (part.isNegative()) throw new IllegalArgumentException("A part of pay of " + part);
    }

    public static VariablePay none(Currency currency) {
        var zero = Money.zero(currency);
        return new VariablePay(zero, zero, zero, zero, zero, zero, zero);
    }

    /** In the order of the file. */
    public List<Money> parts() {
        return List.of(housing, conveyance, medical, annualPassage, overtime, other, leaveEncashment);
    }

    public Money total() {
        return parts().stream().reduce(Money.zero(housing.currency()), Money::plus);
    }
}
