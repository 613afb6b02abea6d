package org.daftar.services.banking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.daftar.model.banking.Salary;
import org.daftar.model.banking.Transfer;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.RoutingCode;

/** What a bank may stumble over, although no rule forbids it. */
final class Warnings {

    private static final int MANY = 5000;

    private Warnings() {}

    static List<String> ofTransfers(List<Transfer> transfers, LocalDate valueDate) {
        var warnings = new ArrayList<String>();
        if (valueDate.getDayOfWeek() == DayOfWeek.SATURDAY || valueDate.getDayOfWeek() == DayOfWeek.SUNDAY)
            warnings.add("Banks of the UAE do not work on " + valueDate + ".");
        if (transfers.size() > MANY) warnings.add("The file has more than " + MANY + " payments.");
        unusual(
                transfers.stream()
                        .filter(transfer -> transfer.beneficiary()
                                .routingCode()
                                .filter(code -> !code.isUsual())
                                .isPresent())
                        .map(Transfer::reference)
                        .toList(),
                warnings);
        return warnings;
    }

    /** @param today by which wages are due on the first day after their month (Ministerial Resolution 340 of 2026) */
    static List<String> ofSalaries(List<Salary> salaries, YearMonth month, LocalDate today) {
        var warnings = new ArrayList<String>();
        if (today.isAfter(month.plusMonths(1).atDay(1)))
            warnings.add(
                    "Wages for " + month + " were due on " + month.plusMonths(1).atDay(1) + ".");
        var nothing = salaries.stream().filter(salary -> salary.net().isZero()).count();
        if (nothing > 0) warnings.add("So many employees get nothing: " + nothing + ".");
        unusual(
                salaries.stream()
                        .filter(salary -> !salary.routingCode().isUsual())
                        .map(salary -> "line " + salary.place())
                        .toList(),
                warnings);
        unlike(salaries, warnings);
        return warnings;
    }

    private static void unusual(List<String> doubted, List<String> warnings) {
        if (doubted.isEmpty()) return;
        warnings.add("The check digit of a routing code is not what it is for other banks: " + doubted.get(0)
                + (doubted.size() > 1 ? " and " + (doubted.size() - 1) + " more" : "") + ".");
    }

    private static void unlike(List<Salary> salaries, List<String> warnings) {
        var unlike = salaries.stream()
                .filter(salary -> salary.account()
                        .iban()
                        .flatMap(Iban::uaeBank)
                        .filter(bank -> !bank.equals(bankOf(salary.routingCode())))
                        .isPresent())
                .map(Salary::place)
                .toList();
        if (!unlike.isEmpty()) warnings.add("IBAN and routing code name different banks: line " + unlike.get(0) + ".");
    }

    private static String bankOf(RoutingCode code) {
        return code.bank();
    }
}
