package org.daftar.model.banking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.RoutingCode;

/**
 * An employee's salary in a batch, as everything about it was when the batch was made.
 *
 * @param place from 1, in the order of the file
 * @param employee the party
 * @param personId fourteen digits, under which the labour ministry knows the person
 * @param routingCode of the bank or exchange house that keeps the account
 * @param from first day that is paid, in the month of the batch
 * @param to last day, likewise
 * @param fixed not below zero
 * @param unpaidDays of leave; at most the days that are told
 * @param again whether it was exported before
 */
public record Salary(
        int place,
        UUID employee,
        String personId,
        RoutingCode routingCode,
        AccountNumber account,
        LocalDate from,
        LocalDate to,
        Money fixed,
        VariablePay variable,
        int unpaidDays,
        boolean again) {

    public static final int PERSON_ID_LENGTH = 14;

    public Salary {
        if (to.isBefore(from)) throw new IllegalArgumentException("Paid from " + from + " to " + to);
        if (fixed.isNegative()) throw new IllegalArgumentException("A fixed part of " + fixed);
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    public Money net() {
        return fixed.plus(variable.total());
    }
}
