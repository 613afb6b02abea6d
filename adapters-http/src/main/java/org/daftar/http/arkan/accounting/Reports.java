package org.daftar.http.arkan.accounting;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daftar.http.arkan.Span;
import org.daftar.http.arkan.Span.Comparison;
import org.daftar.http.arkan.accounting.StatementViews.BalanceSheetView;
import org.daftar.http.arkan.accounting.StatementViews.CashFlowMethod;
import org.daftar.http.arkan.accounting.StatementViews.CashFlowView;
import org.daftar.http.arkan.accounting.StatementViews.ProfitLossView;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountBalance;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.model.ledger.Statements;
import org.daftar.ports.ledger.query.Accounts;
import org.daftar.ports.ledger.query.Balances;
import org.daftar.ports.ledger.query.Balances.Turnover;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.jspecify.annotations.Nullable;

/** Fetches what a statement is made of, and shows what the model computes from it. */
final class Reports {

    private final Balances balances;
    private final Accounts accounts;
    private final CompanyProfiles profiles;
    private final InstantSource clock;

    Reports(Balances balances, Accounts accounts, CompanyProfiles profiles, InstantSource clock) {
        this.balances = balances;
        this.accounts = accounts;
        this.profiles = profiles;
        this.clock = clock;
    }

    ProfitLossView profitLoss(
            Books books, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Comparison> compare) {
        var company = profiles.profile(books);
        var span = Span.of(from, to, company, today(company));
        return profitLoss(
                books,
                company,
                span,
                compare.map(with -> profitLoss(books, company, span.before(with), Optional.empty())));
    }

    BalanceSheetView balanceSheet(Books books, Optional<LocalDate> asOf, Optional<Comparison> compare) {
        var company = profiles.profile(books);
        var day = asOf.orElseGet(() -> today(company));
        return balanceSheet(
                books,
                company,
                day,
                compare.map(with -> balanceSheet(books, company, Span.before(day, with), Optional.empty())));
    }

    CashFlowView cashFlow(
            Books books,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            CashFlowMethod method,
            Optional<Comparison> compare) {
        var company = profiles.profile(books);
        var span = Span.of(from, to, company, today(company));
        return cashFlow(
                books,
                company,
                span,
                method,
                compare.map(with -> cashFlow(books, company, span.before(with), method, Optional.empty())));
    }

    TrialBalanceView trialBalance(Books books, Optional<LocalDate> asOf, Optional<Comparison> compare) {
        var company = profiles.profile(books);
        var day = asOf.orElseGet(() -> today(company));
        return trialBalance(
                books,
                company,
                day,
                compare.map(with -> trialBalance(books, company, Span.before(day, with), Optional.empty())));
    }

    private TrialBalanceView trialBalance(
            Books books, CompanyProfile company, LocalDate day, Optional<TrialBalanceView> comparison) {
        var moved = named(chart(books), balances.asOf(books, day));
        return TrialBalanceView.of(day, moved, company.currency(), comparison);
    }

    private CashFlowView cashFlow(
            Books books, CompanyProfile company, Span span, CashFlowMethod method, Optional<CashFlowView> comparison) {
        var statements = new Statements(company.currency());
        var chart = chart(books);
        var moved = named(chart, balances.between(books, span.from(), span.to()));
        var opening =
                statements.cash(named(chart, balances.asOf(books, span.from().minusDays(1))));
        var statement =
                switch (method) {
                    case INDIRECT -> statements.cashFlowIndirect(moved, opening);
                    case DIRECT -> statements.cashFlowDirect(moved, opening);
                };
        return CashFlowView.of(span, method, company.currency().code(), statement, comparison);
    }

    private ProfitLossView profitLoss(
            Books books, CompanyProfile company, Span span, Optional<ProfitLossView> comparison) {
        var moved = named(chart(books), balances.between(books, span.from(), span.to()));
        var statement = new Statements(company.currency()).profitAndLoss(moved);
        return ProfitLossView.of(span, company.currency().code(), statement, comparison);
    }

    private BalanceSheetView balanceSheet(
            Books books, CompanyProfile company, LocalDate day, Optional<BalanceSheetView> comparison) {
        var beforeYear = company.fiscalYear(day).starts().minusDays(1);
        var chart = chart(books);
        var statement = new Statements(company.currency())
                .balanceSheet(named(chart, balances.asOf(books, day)), named(chart, balances.asOf(books, beforeYear)));
        return BalanceSheetView.of(day, company.currency().code(), statement, comparison);
    }

    private Map<AccountId, Account> chart(Books books) {
        return accounts.chart(books).stream().collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** Turnovers with their accounts, in the order of the turnovers. */
    private static List<AccountBalance> named(Map<AccountId, Account> chart, List<Turnover> turnovers) {
        var named = new ArrayList<AccountBalance>(turnovers.size());
        for (var turnover : turnovers) {
            named.add(new AccountBalance(
                    account(chart.get(turnover.account()), turnover.account()),
                    turnover.debit(),
                    turnover.credit(),
                    turnover.cash()));
        }
        return named;
    }

    private static Account account(@Nullable Account known, AccountId id) {
        if (known == null) throw new IllegalStateException("Account " + id + " moved and is not in the chart");
        return known;
    }

    private LocalDate today(CompanyProfile company) {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }
}
