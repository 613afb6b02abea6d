package org.daftar.persistence.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.people.Employee;
import org.daftar.model.people.LeaveType;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.persistence.people.Staff;

/**
 * Random careers, month after month, on the real use cases and a real database agree with {@link ReferenceStaff} after each month, and the
 * laws hold in the end.
 */
class PayrollModelTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    /** @param day of the month, counted round */
    record Step(Deed deed, int which, int day, long amount) {}

    enum Deed {
        HIRE,
        RAISE,
        AWAY,
        LEAVE,
        PAY,
        OWE
    }

    @Property(tries = 25)
    void what_is_owed_put_aside_and_paid_is_what_the_model_says(@ForAll("histories") List<Step> history) {
        run(Database.SQLITE, history);
    }

    @Property(tries = 6)
    void in_postgresql_too(@ForAll("histories") List<Step> history) {
        run(Database.POSTGRESQL, history);
    }

    private static void run(Database database, List<Step> history) {
        var company = Installation.on(database).alpha();
        var staff = new Staff(company);
        var wages = new Wages(company);
        var model = new ReferenceStaff(START);
        var real = new ArrayList<Employee>();
        for (var step : history) {
            var day = model.month.plusDays(step.day() % model.month.lengthOfMonth());
            switch (step.deed()) {
                case HIRE -> {
                    real.add(staff.hired("Number " + real.size(), day, aed(step.amount())));
                    model.people.add(new ReferenceStaff.Person(day, step.amount()));
                }
                case RAISE ->
                    person(model, step)
                            .filter(who -> !who.hired.isAfter(model.month))
                            .ifPresent(who -> {
                                staff.raised(real.get(model.people.indexOf(who)), aed(step.amount()), model.month);
                                who.basic.put(model.month, step.amount());
                            });
                case AWAY ->
                    person(model, step).filter(who -> who.isThere(day)).ifPresent(who -> {
                        if (!who.away.add(day)) return;
                        staff.away(real.get(model.people.indexOf(who)), LeaveType.UNPAID, day, day);
                    });
                case LEAVE ->
                    person(model, step).filter(who -> who.isThere(day)).ifPresent(who -> {
                        staff.leaves(real.get(model.people.indexOf(who)), day);
                        who.left = day;
                    });
                case PAY, OWE -> month(company, wages, model, step.deed() == Deed.PAY);
            }
        }
        assertThat(company.daftar()
                        .verification()
                        .verify(company.books(), (seen, things) -> {})
                        .verdicts())
                .allMatch(Verdict::holds, "holds");
    }

    private static Optional<ReferenceStaff.Person> person(ReferenceStaff model, Step step) {
        if (model.people.isEmpty()) return Optional.empty();
        var who = model.people.get(step.which() % model.people.size());
        return Optional.of(who).filter(one -> one.left == null);
    }

    private static void month(Company company, Wages wages, ReferenceStaff model, boolean pays) {
        var month = model.month;
        long before = model.paid + model.owed + model.putAside + model.expensed;
        if (!model.payMonth(pays)) {
            refused("nobody_to_pay", () -> wages.drafted(month));
            return;
        }
        boolean nothing = before == model.paid + model.owed + model.putAside + model.expensed;
        var draft = wages.drafted(month);
        if (nothing
                && draft.totals().net().isZero()
                && draft.totals().gratuity().isZero()) {
            refused("nothing_to_post", () -> wages.post(draft));
            company.daftar().payroll().remove(company.owner(), draft.id());
            return;
        }
        var run = wages.post(draft);
        if (pays && !run.totals().net().isZero()) wages.pay(run);
        assertThat(company.balance("6000")).as("expense through " + month).isEqualTo(aed(model.expensed));
        assertThat(company.balance("2330")).as("put aside through " + month).isEqualTo(aed(-model.putAside));
        assertThat(company.balance("2300")).as("owed through " + month).isEqualTo(aed(-model.owed));
        assertThat(company.balance("1010")).as("paid through " + month).isEqualTo(aed(-model.paid));
    }

    private static String aed(long fils) {
        return BigDecimal.valueOf(fils, 2).toPlainString();
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        var deeds = Arbitraries.frequency(
                Tuple.of(2, Deed.HIRE),
                Tuple.of(2, Deed.RAISE),
                Tuple.of(4, Deed.AWAY),
                Tuple.of(1, Deed.LEAVE),
                Tuple.of(5, Deed.PAY),
                Tuple.of(4, Deed.OWE));
        var steps = Combinators.combine(
                        deeds,
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.longs().between(100, 2_000_000))
                .as(Step::new);
        var first = new Step(Deed.HIRE, 0, 0, 600_000);
        return steps.list()
                .ofMaxSize(Integer.getInteger("daftar.model.actions", 30))
                .map(then -> {
                    var all = new ArrayList<>(List.of(first));
                    all.addAll(then);
                    return all;
                });
    }
}
