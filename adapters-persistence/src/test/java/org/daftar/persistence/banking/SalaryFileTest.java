package org.daftar.persistence.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daftar.persistence.Refusals.faults;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.people.Staff.HIRED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.daftar.model.banking.BankAccount;
import org.daftar.model.banking.Batch;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.payroll.RunId;
import org.daftar.model.people.LeaveType;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Race;
import org.daftar.persistence.people.Staff;
import org.daftar.ports.banking.BankAccountRegister.NewBankAccount;
import org.daftar.ports.banking.NewSalaryBatch;
import org.daftar.ports.banking.SalaryFiles.NewSalaryFile;
import org.daftar.ports.payroll.Payroll.NewRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SalaryFileTest extends OnBothDatabases {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private Staff staff;
    private House house;

    @BeforeEach
    void open() {
        staff = new Staff(alpha);
        house = House.of(alpha);
    }

    @Test
    @DisplayName("R-94: the salary file's total is the payroll journal's and the bank's debit")
    void the_file_pays_what_payroll_owes_and_the_bank_is_debited_with() {
        var amina = house.hired("Amina", "10012345678901", "6000");
        house.hired("Basma", "10012345678902", "5000.55");
        staff.away(amina, LeaveType.UNPAID, APRIL, APRIL.plusDays(1));
        var draft = daftar.payroll().draft(alpha.owner(), NewRun.of(APRIL, APRIL.plusDays(29)));
        refused("invalid_transition", () -> exported(draft));
        var run = daftar.payroll().post(alpha.owner(), draft.id(), Optional.empty());
        var owed = alpha.balance("2300");
        var batch = exported(run);
        assertThat(batch.total())
                .isEqualTo(run.totals().net())
                .isEqualTo(Company.aed(owed).negated());
        var before = alpha.account("1010");
        daftar.payroll().pay(alpha.owner(), run.id(), Optional.of(before), Optional.of(APRIL.plusDays(30)));
        assertThat(Company.aed(alpha.balance("1010")).negated()).isEqualTo(batch.total());
        var members = daftar.read().batches().salaries(alpha.books(), batch.id());
        var first = members.next();
        assertThat(first.unpaidDays()).isEqualTo(2);
        assertThat(first.net()).isEqualTo(Company.aed("5600.00"));
        assertThat(first.days()).isEqualTo(30);
        refused("already_exported", () -> exported(run));
    }

    @Test
    void who_lacks_what_the_file_needs_stops_it_by_number_and_field() {
        house.hired("Amina", "10012345678901", "6000");
        staff.hired("Basma", HIRED, "5000");
        var draft = daftar.payroll().draft(alpha.owner(), NewRun.of(APRIL, APRIL.plusDays(29)));
        var run = daftar.payroll().post(alpha.owner(), draft.id(), Optional.empty());
        assertThat(flaws(() -> exported(run)))
                .extracting(flaw -> flaw.path() + " " + flaw.code())
                .containsExactly(
                        "employees[1].personId missing",
                        "employees[1].routingCode missing",
                        "employees[1].iban missing");
        assertThat(flaws(() -> exported(run))).allMatch(flaw -> flaw.message().startsWith("Employee EMP-00001 "));
    }

    @Test
    void a_file_is_of_the_month_that_its_run_pays() {
        house.hired("Amina", "10012345678901", "6000");
        var draft = daftar.payroll().draft(alpha.owner(), NewRun.of(APRIL, APRIL.plusDays(29)));
        var run = daftar.payroll().post(alpha.owner(), draft.id(), Optional.empty());
        assertThat(faults(() -> gathered(run.id(), YearMonth.of(2026, 5)))).containsExactly("salaryMonth other_month");
        assertThat(gathered(run.id(), YearMonth.of(2026, 4)).lines()).hasSize(1);
        refused("not_found", () -> gathered(new RunId(new UUID(0, 9)), YearMonth.of(2026, 4)));
    }

    private NewSalaryBatch gathered(RunId run, YearMonth month) {
        var wanted =
                new NewSalaryFile(run, Optional.of(month), Optional.empty(), Optional.empty(), Optional.empty(), false);
        return daftar.salaryFiles().gathered(alpha.books(), wanted);
    }

    @Test
    void salaries_are_paid_from_the_account_that_their_last_file_names() {
        house.hired("Amina", "10012345678901", "6000");
        var second = salaries();
        var draft = daftar.payroll().draft(alpha.owner(), NewRun.of(APRIL, APRIL.plusDays(29)));
        var run = daftar.payroll().post(alpha.owner(), draft.id(), Optional.empty());
        var usual = Optional.of(alpha.account("1010"));
        var payDay = Optional.of(APRIL.plusDays(30));
        exported(run, Optional.of(second.id().value()));
        assertThat(flaws(() -> daftar.payroll().pay(alpha.owner(), run.id(), usual, payDay)))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(tuple("accountId", "other_account"));
        var paid = daftar.payroll().pay(alpha.owner(), run.id(), Optional.empty(), payDay);
        assertThat(paid.paid().orElseThrow().account()).isEqualTo(second.account());
    }

    @Test
    void another_file_from_another_account_is_what_the_bank_got() {
        house.hired("Amina", "10012345678901", "6000");
        var draft = daftar.payroll().draft(alpha.owner(), NewRun.of(APRIL, APRIL.plusDays(29)));
        var run = daftar.payroll().post(alpha.owner(), draft.id(), Optional.empty());
        exported(run, Optional.of(salaries().id().value()));
        exported(run, Optional.of(house.account().id().value()), true);
        var paid = daftar.payroll().pay(alpha.owner(), run.id(), Optional.empty(), Optional.of(APRIL.plusDays(30)));
        assertThat(paid.paid().orElseThrow().account())
                .isEqualTo(house.account().account());
    }

    /** Which of the two is first is not told; that they agree is a law. */
    @Test
    void a_file_and_a_payment_at_once_never_name_two_accounts() throws Exception {
        house.hired("Amina", "10012345678901", "6000");
        var second = Optional.of(salaries().id().value());
        var usual = Optional.of(alpha.account("1010"));
        for (int month = 0; month < 6; month++) {
            var first = APRIL.plusMonths(month);
            var draft = daftar.payroll()
                    .draft(alpha.owner(), NewRun.of(first, first.plusMonths(1).minusDays(1)));
            var run = daftar.payroll().post(alpha.owner(), draft.id(), Optional.empty());
            List<Callable<?>> both = List.of(() -> exported(run, second), () -> daftar.payroll()
                    .pay(alpha.owner(), run.id(), usual, Optional.of(first.plusMonths(1))));
            assertThat(Race.won(both, List.of("other_account", "validation_failed")))
                    .isEqualTo(1);
        }
    }

    @Test
    void the_file_of_salaries_that_were_paid_names_the_account_that_paid() {
        house.hired("Amina", "10012345678901", "6000");
        var second = salaries();
        var draft = daftar.payroll().draft(alpha.owner(), NewRun.of(APRIL, APRIL.plusDays(29)));
        var run = daftar.payroll().post(alpha.owner(), draft.id(), Optional.empty());
        daftar.payroll().pay(alpha.owner(), run.id(), Optional.of(second.account()), Optional.of(APRIL.plusDays(30)));
        assertThat(flaws(() -> exported(run)))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(tuple("accountId", "other_account"));
        assertThat(exported(run, Optional.empty()).payer().iban()).isEqualTo(second.iban());
    }

    private Batch exported(PayrollRun run) {
        return exported(run, Optional.of(house.account().id().value()));
    }

    /** Another account of the company, for salaries. */
    private BankAccount salaries() {
        return daftar.bankAccounts()
                .open(
                        alpha.owner(),
                        new NewBankAccount(
                                "Salaries",
                                new Iban("AE840261015000000101102"),
                                "Emirates NBD",
                                Optional.empty(),
                                Optional.of(new RoutingCode("302620122")),
                                Optional.empty(),
                                false));
    }

    private Batch exported(PayrollRun run, Optional<UUID> account) {
        return exported(run, account, false);
    }

    private Batch exported(PayrollRun run, Optional<UUID> account, boolean again) {
        var wanted = new NewSalaryFile(run.id(), Optional.empty(), account, Optional.empty(), Optional.empty(), again);
        return daftar.batching().pay(alpha.owner(), daftar.salaryFiles().gathered(alpha.books(), wanted));
    }
}
