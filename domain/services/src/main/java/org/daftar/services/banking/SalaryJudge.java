package org.daftar.services.banking;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.banking.Salary;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Iban;
import org.daftar.ports.banking.NewSalaryBatch;
import org.daftar.ports.banking.NewSalaryBatch.Line;

/** Judges the salaries of a batch, and names every fault at once, each with the employee: the agent refuses a file as a whole. */
final class SalaryJudge {

    private static final Pattern PERSON_ID = Pattern.compile("[0-9]{1," + Salary.PERSON_ID_LENGTH + "}");
    private static final int LONGEST_ACCOUNT = 23;

    private SalaryJudge() {}

    /** @param exported the employees of the run whose salary a batch holds @return as many as are sound */
    static List<Salary> salaries(NewSalaryBatch wanted, Set<UUID> exported, List<Flaw> flaws) {
        if (wanted.lines().isEmpty()) flaws.add(new Flaw("payrollRunId", "empty", "This run pays nobody."));
        var persons = new HashSet<String>();
        var salaries = new ArrayList<Salary>();
        for (int i = 0; i < wanted.lines().size(); i++) {
            var line = wanted.lines().get(i);
            var faults = new ArrayList<Flaw>();
            judge(line, wanted.month(), "employees[" + i + "]", faults);
            var person = line.personId().map(SalaryJudge::padded);
            if (person.isPresent() && !persons.add(person.get()))
                faults.add(fault(line, "employees[" + i + "].personId", "repeated", "has the person id of another."));
            if (faults.isEmpty()) salaries.add(salary(i + 1, line, person.orElseThrow(), exported));
            flaws.addAll(faults);
        }
        return salaries;
    }

    private static Salary salary(int place, Line line, String person, Set<UUID> exported) {
        return new Salary(
                place,
                line.employee(),
                person,
                line.routingCode().orElseThrow(),
                line.account().orElseThrow(),
                line.from(),
                line.to(),
                line.fixed(),
                line.variable(),
                line.unpaidDays(),
                exported.contains(line.employee()));
    }

    private static void judge(Line line, YearMonth month, String path, List<Flaw> faults) {
        if (line.personId().filter(id -> PERSON_ID.matcher(id).matches()).isEmpty())
            faults.add(fault(line, path + ".personId", "missing", "has no person id of 14 digits."));
        if (line.routingCode().isEmpty())
            faults.add(fault(line, path + ".routingCode", "missing", "has no routing code of a bank."));
        if (line.account().isEmpty()) faults.add(fault(line, path + ".iban", "missing", "has no IBAN or card."));
        if (line.account().filter(account -> !isOfUae(account)).isPresent())
            faults.add(fault(line, path + ".iban", "not_a_uae_iban", "has an account outside the UAE."));
        judgeDays(line, month, path, faults);
        judgePay(line, path, faults);
    }

    private static void judgeDays(Line line, YearMonth month, String path, List<Flaw> faults) {
        boolean within = YearMonth.from(line.from()).equals(month)
                && YearMonth.from(line.to()).equals(month)
                && !line.to().isBefore(line.from());
        if (!within) {
            faults.add(fault(line, path + ".period", "outside_month", "is paid for days outside of " + month + "."));
            return;
        }
        int days = line.to().getDayOfMonth() - line.from().getDayOfMonth() + 1;
        if (line.unpaidDays() < 0 || line.unpaidDays() > days)
            faults.add(fault(line, path + ".unpaidDays", "out_of_range", "has more unpaid days than days."));
    }

    private static void judgePay(Line line, String path, List<Flaw> faults) {
        if (!line.fixed().currency().equals(PayingSide.AED))
            faults.add(fault(line, path + ".amount", "currency_not_supported", "is not paid in dirhams."));
        else if (line.fixed().isNegative())
            faults.add(fault(line, path + ".fixed", "negative", "would get less than nothing."));
        else if (line.fixed().plus(line.variable().total()).minor() > BatchFormat.LARGEST_AMOUNT)
            faults.add(fault(line, path + ".amount", "too_large", "gets an amount of more than twelve digits."));
    }

    private static boolean isOfUae(AccountNumber account) {
        return account.value().length() <= LONGEST_ACCOUNT
                && account.iban().map(Iban::uaeBank).map(Optional::isPresent).orElse(true);
    }

    private static String padded(String person) {
        return "0".repeat(Math.max(0, Salary.PERSON_ID_LENGTH - person.length())) + person;
    }

    private static Flaw fault(Line line, String path, String code, String message) {
        return new Flaw(path, code, line.name() + " " + message);
    }
}
