package org.daftar.http.arkan.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.Days;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Items;
import org.daftar.http.json.Text;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.payroll.AdjustmentType;
import org.daftar.model.payroll.GratuityRule;
import org.daftar.model.payroll.Overtime;
import org.daftar.model.payroll.RunId;
import org.daftar.model.payroll.RunState;
import org.daftar.model.people.EmployeeId;
import org.daftar.ports.payroll.Payroll.NewAdjustment;
import org.daftar.ports.payroll.Payroll.NewRun;
import org.daftar.ports.payroll.query.PayrollRuns;

/** What is sent of payroll. */
final class PayrollBodies {

    private PayrollBodies() {}

    record RunPath(UUID id) {

        RunId run() {
            return new RunId(id);
        }
    }

    record SlipPath(UUID id, UUID employeeId) {}

    record RunFilter(Optional<RunState> status, Optional<LocalDate> from, Optional<LocalDate> to) {

        PayrollRuns.Selection selection() {
            Days.requireOrder(from, to);
            return new PayrollRuns.Selection(status, from, to);
        }
    }

    @Example(
            """
            {"periodStart": "2026-03-01", "periodEnd": "2026-03-31",
             "adjustments": [{"employeeId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "type": "bonus", "amount": 500.00}]}""")
    record RunBody(
            LocalDate periodStart,
            @Doc("In the month of the start.") LocalDate periodEnd,
            @Doc("When it is to be paid.") Optional<LocalDate> payDate,
            @Doc("Everybody who is employed in the period when absent.") @Items(max = 10000) @Default("[]")
                    List<UUID> employeeIds,
            @Items(max = 20000) @Default("[]") List<AdjustmentBody> adjustments) {

        NewRun toNew(Currency currency) {
            var flaws = new ArrayList<Flaw>();
            var wanted = new ArrayList<NewAdjustment>();
            for (int i = 0; i < adjustments.size(); i++)
                wanted.add(adjustments.get(i).toNew(currency, "adjustments[" + i + "]", flaws));
            if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
            return new NewRun(
                    periodStart,
                    periodEnd,
                    payDate,
                    employeeIds.stream().map(EmployeeId::new).toList(),
                    wanted);
        }
    }

    record AdjustmentBody(
            UUID employeeId,
            @Doc("deduction is withheld for others, loan pays back what was advanced; the others add.")
                    AdjustmentType type,
            @Decimals(max = 3, positive = true) Optional<BigDecimal> amount,
            @Doc(
                            "Of overtime, instead of an amount: it is worth basic pay / 30 / 8 for each, with a quarter or half more.")
                    @Decimals(max = 2, positive = true, digits = 3)
                    Optional<BigDecimal> hours,
            @Doc("When the hours were worked.") @Default("day") Overtime.Kind overtime,
            @Text(min = 1, max = 200) Optional<String> note) {

        NewAdjustment toNew(Currency currency, String path, List<Flaw> flaws) {
            return new NewAdjustment(
                    new EmployeeId(employeeId),
                    type,
                    amount.flatMap(value -> money(value, currency, path, flaws)),
                    hours.map(value -> new Overtime(value.movePointRight(2).longValueExact(), overtime)),
                    note);
        }

        private static Optional<Money> money(BigDecimal value, Currency currency, String path, List<Flaw> flaws) {
            try {
                return Optional.of(Money.of(value, currency));
            } catch (ArithmeticException inexact) {
                flaws.add(new Flaw(
                        path + ".amount",
                        "too_precise",
                        currency.code() + " has " + currency.decimals() + " decimals. Round the amount."));
                return Optional.empty();
            }
        }
    }

    @Example("{}")
    record RunPostBody(@Doc("Of the entry; the end of the period when absent.") Optional<LocalDate> date) {}

    @Example("{}")
    record PayBody(
            @Doc("Of a bank or cash; the company's bank when absent.") Optional<UUID> accountId,
            @Doc("The run's day of payment, or today, when absent.") Optional<LocalDate> date) {}

    record RemovedRunView(UUID id, boolean deleted) {}

    @Example("""
            {"gratuityDay": "thirtieth", "gratuityCap": "total"}""")
    record PayrollSettingsBody(
            @Doc("What a day is of a month's basic pay: its thirtieth, or of_a_year, twelve months over 365 days.")
                    GratuityRule.Daily gratuityDay,
            @Doc("Of which pay gratuity is two years at most.") GratuityRule.CapBase gratuityCap) {

        GratuityRule rule() {
            return new GratuityRule(gratuityDay, gratuityCap);
        }
    }

    record PayrollSettingsView(GratuityRule.Daily gratuityDay, GratuityRule.CapBase gratuityCap) {

        static PayrollSettingsView of(GratuityRule rule) {
            return new PayrollSettingsView(rule.daily(), rule.capBase());
        }
    }
}
