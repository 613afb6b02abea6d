package org.daftar.persistence.banking;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.banking.BatchFormat;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Tampered;
import org.daftar.persistence.Tampered.Deed;
import org.daftar.ports.banking.SalaryFiles.NewSalaryFile;
import org.daftar.ports.payroll.Payroll.NewRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes a batch or its payments behind the service's back is found out. */
@ParameterizedClass
@EnumSource(Database.class)
class BatchTamperTest {

    @Parameter
    Database database;

    private static final List<String> DEEDS = List.of(
            "UPDATE payment_batch SET members = members + 1",
            "UPDATE payment_batch SET total = total + 1",
            "UPDATE batch_transfer SET amount = amount + 1 WHERE place = 1",
            "DELETE FROM batch_transfer WHERE place = 2",
            "UPDATE batch_transfer SET payment = -payment WHERE place = 1",
            "UPDATE batch_transfer SET again = 1",
            "UPDATE payment SET method = 'ELSEWHERE'",
            "UPDATE payment SET direction = 'INBOUND'");

    @Test
    void R75_a_changed_batch_is_found() {
        assertSoftly(softly -> {
            for (var deed : DEEDS) {
                var law = new Deed("batch-equals-payments", deed);
                softly.assertThat(Tampered.laws(database, BatchTamperTest::enter, law))
                        .as(deed)
                        .contains(law.law());
            }
        });
    }

    @Test
    void R94_a_salary_file_that_pays_what_payroll_does_not_is_found() {
        var deeds = List.of(
                "UPDATE payroll_run SET net = net + 1",
                "UPDATE payroll_run SET account = (SELECT a.id FROM account a WHERE a.company = payroll_run.company AND a.code = '1000')");
        assertSoftly(softly -> {
            for (var deed : deeds) {
                var law = new Deed("salary-files-equal-payroll", deed);
                softly.assertThat(Tampered.laws(database, BatchTamperTest::pay, law))
                        .as(deed)
                        .contains(law.law());
            }
        });
    }

    /** A month of salaries, their file, and their payment. */
    private static void pay(Company company) {
        var house = House.of(company);
        house.hired("Amina", "10012345678901", "6000");
        var payroll = company.daftar().payroll();
        var period = NewRun.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
        var run = payroll.draft(company.owner(), period).id();
        payroll.post(company.owner(), run, Optional.empty());
        var file =
                new NewSalaryFile(run, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
        company.daftar()
                .batching()
                .pay(company.owner(), company.daftar().salaryFiles().gathered(company.books(), file));
        payroll.pay(company.owner(), run, Optional.empty(), Optional.empty());
    }

    private static void enter(Company company) {
        var house = House.of(company);
        var payments = House.ids(house.paid("10"), house.paid("20"));
        company.daftar().batching().export(company.owner(), House.batch(BatchFormat.UAEFTS, false, payments));
        company.daftar().batching().export(company.owner(), House.batch(BatchFormat.CSV, true, payments));
    }
}
