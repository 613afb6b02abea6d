package org.daftar.export.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.model.printing.PrintLanguage.ARABIC;
import static org.daftar.model.printing.PrintLanguage.ENGLISH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.party.PersonName;
import org.daftar.model.payroll.Adjustment;
import org.daftar.model.payroll.AdjustmentType;
import org.daftar.model.payroll.GratuityRule;
import org.daftar.model.payroll.PayPeriod;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.payroll.Payslip;
import org.daftar.model.payroll.RunId;
import org.daftar.model.payroll.Totals;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.EmployeeNumber;
import org.daftar.model.people.LeaveDays;
import org.daftar.model.people.PayPart;
import org.daftar.model.people.Position;
import org.daftar.model.printing.PrintedPayslip;
import org.junit.jupiter.api.Test;

class PayslipPdfTest {

    private static final PdfPress PRESS = new PdfPress();
    private static final Currency AED = Currency.known("AED");
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void it_says_what_was_earned_what_was_taken_off_and_what_is_paid() throws IOException {
        var pdf = PRESS.payslip(payslip(true), ENGLISH);
        Files.write(Path.of("target", "payslip-en.pdf"), pdf);
        assertThat(Pages.text(pdf))
                .contains("Payslip", "Amina Haddad", "EMP-00001", "Finance", "2026-04-01", "2026-04-30")
                .contains("Basic pay 10,000.00", "Housing allowance 2,000.00", "400.00", "Bonus", "500.00")
                .contains("Total earnings AED 12,500.00", "Total deductions AED 1,200.00", "Net pay AED 11,300.00")
                .contains("…1101")
                .doesNotContain("AE140261015000000101101");
    }

    @Test
    void in_arabic_it_runs_from_right_to_left_and_a_draft_says_that_it_is_one() throws IOException {
        var pdf = PRESS.payslip(payslip(false), ARABIC);
        Files.write(Path.of("target", "payslip-ar.pdf"), pdf);
        assertThat(Pages.text(pdf)).contains("Payslip", "Net pay", "AED 11,300.00");
        assertThat(Pages.count(pdf)).isEqualTo(1);
        assertThat(pdf).isNotEqualTo(PRESS.payslip(payslip(true), ARABIC));
    }

    private static PrintedPayslip payslip(boolean posted) {
        var adjustments = List.of(
                new Adjustment(AdjustmentType.BONUS, aed("500.00"), Optional.of("مكافأة \"أداء\"")),
                new Adjustment(AdjustmentType.LOAN, aed("300.00"), Optional.empty()));
        var slip = new Payslip(
                new EmployeeId(new UUID(3, 3)),
                Optional.of("Finance"),
                Optional.of(new PayPeriod(APRIL, APRIL.plusDays(29))),
                false,
                new Payslip.Earned(
                        Map.of(PayPart.BASIC, aed("10000.00"), PayPart.HOUSING, aed("2000.00")),
                        LeaveDays.of(1),
                        aed("400.00"),
                        aed("0.00")),
                Payslip.Extras.of(adjustments, AED),
                new Payslip.Insured(aed("500.00"), aed("1250.00")),
                new Payslip.Gratuity(aed("0.00"), aed("0.00"), aed("0.00"), GratuityRule.Basis.none(AED)));
        var invoice = Specimen.invoice().lines(1).posted();
        return new PrintedPayslip(
                invoice.company(),
                run(posted),
                slip,
                new EmployeeNumber("EMP-00001"),
                PersonName.of("Amina", Optional.of("Haddad")),
                new Position(Optional.of("Accountant"), Optional.of("Finance"), Optional.empty()),
                adjustments,
                AccountNumber.parse("AE140261015000000101101"));
    }

    private static PayrollRun run(boolean posted) {
        var draft = new PayrollRun(
                new RunId(new UUID(5, 5)),
                new PayPeriod(APRIL, APRIL.plusDays(29)),
                Optional.empty(),
                GratuityRule.USUAL,
                Totals.none(AED),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
        if (!posted) return draft;
        return draft.posted(new PayrollRun.Posted(
                new EntryId(new UUID(6, 6)),
                new EntryNumber(new JournalCode("PAYROLL"), 2026, 1),
                APRIL.plusDays(29),
                Instant.EPOCH));
    }

    private static Money aed(String amount) {
        return Money.of(amount + " AED");
    }
}
