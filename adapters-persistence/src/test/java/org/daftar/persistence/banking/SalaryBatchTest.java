package org.daftar.persistence.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.Salary;
import org.daftar.model.banking.VariablePay;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyRole;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.banking.NewSalaryBatch;
import org.daftar.ports.banking.NewSalaryBatch.Line;
import org.daftar.ports.banking.query.Batches.BatchSort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SalaryBatchTest extends OnBothDatabases {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final UUID RUN = new UUID(7, 7);

    private Party ali;
    private Party sara;

    @BeforeEach
    void open() {
        House.of(alpha);
        ali = alpha.party("Ali Hassan", PartyRole.EMPLOYEE);
        sara = alpha.party("Sara Khan", PartyRole.EMPLOYEE);
    }

    @Test
    void salaries_of_a_run_are_paid_once_unless_somebody_asks_for_it_again() {
        var batch = daftar.batching().pay(alpha.owner(), run(false, line(ali, "1001", 31), line(sara, "1002", 31)));
        assertThat(batch.count()).isEqualTo(2);
        assertThat(batch.total()).isEqualTo(Company.aed("10100.00"));
        assertThat(batch.fileName())
                .startsWith("0000000987654")
                .endsWith(".SIF")
                .hasSize(29);
        assertThat(daftar.read().batches().find(alpha.books(), batch.id())).contains(batch);
        var members = daftar.read().batches().salaries(alpha.books(), batch.id());
        var first = members.next();
        assertThat(first.personId()).isEqualTo("00000000001001");
        assertThat(first.net()).isEqualTo(Company.aed("5050.00"));
        assertThat(members.next().employee()).isEqualTo(sara.id().value());
        assertThat(members.hasNext()).isFalse();
        refused("already_exported", () -> daftar.batching().pay(alpha.owner(), run(false, line(ali, "1001", 31))));
        assertThat(listed(true)).containsExactly(batch);
        assertThat(listed(false)).as("for who does not see salaries").isEmpty();
        var again = daftar.batching().pay(alpha.owner(), run(true, line(ali, "1001", 31)));
        assertThat(daftar.read().batches().salaries(alpha.books(), again.id()))
                .toIterable()
                .extracting(Salary::again)
                .containsExactly(true);
    }

    @Test
    void an_employee_who_cannot_be_paid_stops_the_file_by_name() {
        var lacking = new Line(
                ali.id().value(),
                ali.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 10, 31),
                Company.aed("-1.00"),
                VariablePay.none(Currency.known("AED")),
                0);
        var told = flaws(() -> daftar.batching().pay(alpha.owner(), run(false, line(sara, "1002", 31), lacking)));
        assertThat(told)
                .extracting(flaw -> flaw.path() + " " + flaw.code())
                .containsExactly(
                        "employees[1].personId missing",
                        "employees[1].routingCode missing",
                        "employees[1].iban missing",
                        "employees[1].period outside_month",
                        "employees[1].fixed negative");
        assertThat(told).allMatch(flaw -> flaw.message().startsWith("Ali Hassan "));
        assertThat(flaws(() -> daftar.batching()
                        .pay(alpha.owner(), run(false, line(ali, "1001", 32), line(sara, "1001", 31)))))
                .extracting(flaw -> flaw.path() + " " + flaw.code())
                .containsExactly("employees[0].unpaidDays out_of_range", "employees[1].personId repeated");
    }

    private List<Batch> listed(boolean salaries) {
        var page = new Page.Request<>(BatchSort.CREATED_AT, false, 50, Optional.empty());
        var listed = daftar.read().batches().list(alpha.books(), salaries, page);
        assertThat(listed.total()).isEqualTo(listed.rows().size());
        return listed.rows();
    }

    private static NewSalaryBatch run(boolean again, Line... lines) {
        return new NewSalaryBatch(
                RUN, OCTOBER, Optional.empty(), Optional.empty(), Optional.of("October"), again, List.of(lines));
    }

    private static Line line(Party employee, String person, int unpaidDays) {
        var none = Company.aed("0.00");
        return new Line(
                employee.id().value(),
                employee.name(),
                Optional.of(person),
                Optional.of(new RoutingCode("302620122")),
                Optional.of(new AccountNumber("AE140261015000000101101")),
                OCTOBER.atDay(1),
                OCTOBER.atEndOfMonth(),
                Company.aed("5000.00"),
                new VariablePay(none, none, none, none, Company.aed("50.00"), none, none),
                unpaidDays);
    }
}
