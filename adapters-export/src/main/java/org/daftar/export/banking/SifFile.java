package org.daftar.export.banking;

import static org.daftar.export.banking.AsciiLines.amount;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.banking.LatinText;
import org.daftar.model.banking.Salary;
import org.daftar.model.kernel.RoutingCode;

/**
 * A salary information file of the UAE's Wage Protection System: for each employee a line (EDR), after it the parts of the variable pay
 * (EVP) where there is any, and one line (SCR) that controls them. Each line has ten fields.
 */
final class SifFile {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMuuuu", Locale.ROOT);
    private static final int LONGEST_NARRATIVE = 35;

    private final Batch batch;
    private final Batch.Salaries of;
    private final BankProfile profile;

    SifFile(Batch batch, BankProfile profile) {
        this.batch = batch;
        this.of = batch.salaries().orElseThrow();
        this.profile = profile;
    }

    void write(Iterator<Salary> members, OutputStream into) throws IOException {
        var lines = new AsciiLines(into, ",");
        if (profile.controlFirst()) control(lines);
        while (members.hasNext()) employee(lines, members.next());
        if (!profile.controlFirst()) control(lines);
        lines.flush();
    }

    private void employee(AsciiLines lines, Salary salary) throws IOException {
        var variable = salary.variable().total();
        lines.line(
                "EDR",
                salary.personId(),
                salary.routingCode().value(),
                salary.account().value(),
                salary.from().toString(),
                salary.to().toString(),
                Integer.toString(salary.days()),
                amount(salary.fixed()),
                amount(variable),
                Integer.toString(salary.unpaidDays()));
        if (variable.isPositive() && profile.variablePay())
            lines.line(parts(salary).toArray(String[]::new));
    }

    private static List<String> parts(Salary salary) {
        var fields = new ArrayList<String>();
        fields.add("EVP");
        fields.add(salary.personId());
        fields.add(salary.routingCode().value());
        for (var part : salary.variable().parts()) fields.add(amount(part));
        return fields;
    }

    private void control(AsciiLines lines) throws IOException {
        var payer = batch.payer();
        var narrative = LatinText.of(of.narrative().orElse(""), LONGEST_NARRATIVE);
        lines.line(
                "SCR",
                BatchFormat.padded(payer.employerId().orElseThrow()),
                payer.routingCode().map(RoutingCode::value).orElseThrow(),
                batch.made().toLocalDate().toString(),
                MINUTE.format(batch.made()),
                MONTH.format(of.month()),
                Integer.toString(batch.count()),
                amount(batch.total()),
                batch.total().currency().code(),
                narrative.isEmpty() ? profile.emptyNarrative() : narrative);
    }
}
