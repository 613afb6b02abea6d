package org.daftar.persistence.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.faults;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.VariablePay;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyRole;
import org.daftar.persistence.Changing;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Trail;
import org.daftar.ports.banking.BankAccountRegister.NewBankAccount;
import org.daftar.ports.banking.NewSalaryBatch;
import org.daftar.ports.banking.NewSalaryBatch.Line;
import org.daftar.ports.ledger.CompanyRegister.LetterheadChange;
import org.daftar.ports.ledger.CompanyRegister.ProfileChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stops a file of salaries, and what a bank may stumble over in one. */
class RefusedSalariesTest extends OnBothDatabases {

    private static final YearMonth NOW = YearMonth.now(ZoneId.of("Asia/Dubai"));
    private static final String ALIS = "AE140261015000000101101";

    private Party ali;
    private Party sara;

    @BeforeEach
    void open() {
        House.of(alpha);
        ali = alpha.party("Ali Hassan", PartyRole.EMPLOYEE);
        sara = alpha.party("Sara Khan", PartyRole.EMPLOYEE);
    }

    @Test
    void a_salary_is_paid_to_an_account_or_a_card_in_the_Emirates_and_has_twelve_digits_at_most() {
        assertThat(faults(() -> pay(NOW, line(ali, NOW, "SA0380000000608010167519", "1", "0"))))
                .containsExactly("employees[0].iban not_a_uae_iban");
        assertThat(faults(() -> pay(NOW, line(ali, NOW, "QA58DOHB00001234567890ABCDEFG", "1", "0"))))
                .containsExactly("employees[0].iban not_a_uae_iban");
        assertThat(faults(() -> pay(NOW, line(ali, NOW, ALIS, "999999999999.99", "0.01"))))
                .containsExactly("employees[0].amount too_large");
        assertThat(faults(() ->
                        pay(NOW, line(ali, NOW, ALIS, "999999999999.99", "0"), line(sara, NOW, ALIS, "0.01", "0"))))
                .containsExactly("payrollRunId too_large");
        assertThat(pay(NOW, line(ali, NOW, "12345678901234567890123", "999999999999.98", "0.01"))
                        .total())
                .isEqualTo(Company.aed("999999999999.99"));
    }

    @Test
    void the_company_and_the_account_that_pays_are_known_to_the_agent() {
        var account = daftar.bankAccounts()
                .open(
                        alpha.owner(),
                        new NewBankAccount(
                                "Second",
                                new Iban("AE700350000004200770011"),
                                "FAB",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false));
        daftar.companies()
                .revise(
                        alpha.owner(),
                        Changing.of(
                                ProfileChange.class,
                                Map.of(
                                        "letterhead", LetterheadChange.none(),
                                        "legalName", Changing.cleared(),
                                        "address", Changing.cleared(),
                                        "wpsEmployerId", Changing.cleared())));
        var nobody = new NewSalaryBatch(
                new UUID(7, 7),
                NOW,
                Optional.of(account.id().value()),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
        assertThat(faults(() -> daftar.batching().pay(alpha.owner(), nobody)))
                .containsExactly(
                        "company.legalName missing",
                        "company.wpsEmployerId missing",
                        "bankAccount.routingCode missing",
                        "payrollRunId empty");
    }

    @Test
    void salaries_that_were_in_another_file_are_named_by_their_lines() {
        pay(NOW, line(sara, NOW, ALIS, "1", "0"));
        assertThat(faults(() -> pay(NOW, line(ali, NOW, ALIS, "1", "0"), line(sara, NOW, ALIS, "1", "0"))))
                .containsExactly("employees[1] already_exported");
    }

    @Test
    void a_bank_may_stumble_over_wages_that_are_late_or_nothing_and_over_codes_that_do_not_fit() {
        assertThat(pay(NOW, line(ali, NOW, ALIS, "1", "0")).warnings()).isEmpty();
        var late = NOW.minusMonths(2);
        var odd = new RoutingCode("302620123");
        var batch = daftar.batching()
                .pay(
                        alpha.owner(),
                        run(late, line(ali, late, ALIS, "0", "0"), routed(sara, late, "AE700350000004200770011", odd)));
        assertThat(batch.warnings())
                .containsExactly(
                        "Wages for " + late + " were due on "
                                + late.plusMonths(1).atDay(1) + ".",
                        "So many employees get nothing: 1.",
                        "The check digit of a routing code is not what it is for other banks: line 2.",
                        "IBAN and routing code name different banks: line 2.");
    }

    @Test
    void a_file_is_told_with_how_many_it_pays_and_how_much() {
        assertThat(Trail.told(alpha, "", () -> pay(NOW, line(ali, NOW, ALIS, "1", "0"))))
                .containsExactly("batch.exported reference, format, count, total");
    }

    private Batch pay(YearMonth month, Line... lines) {
        return daftar.batching().pay(alpha.owner(), run(month, lines));
    }

    private static NewSalaryBatch run(YearMonth month, Line... lines) {
        return new NewSalaryBatch(
                new UUID(7, month.getMonthValue()),
                month,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(lines));
    }

    private static Line line(Party who, YearMonth month, String account, String fixed, String overtime) {
        return line(who, month, account, fixed, overtime, new RoutingCode("302620122"));
    }

    private static Line routed(Party who, YearMonth month, String account, RoutingCode routing) {
        return line(who, month, account, "1", "0", routing);
    }

    private static Line line(
            Party who, YearMonth month, String account, String fixed, String overtime, RoutingCode routing) {
        var none = Company.aed("0.00");
        return new Line(
                who.id().value(),
                who.name(),
                Optional.of(who.name().startsWith("Ali") ? "1001" : "1002"),
                Optional.of(routing),
                Optional.of(new AccountNumber(account)),
                month.atDay(1),
                month.atEndOfMonth(),
                Company.aed(fixed),
                new VariablePay(none, none, none, none, Company.aed(overtime), none, none),
                0);
    }
}
