package org.daftar.http.arkan.accounting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.Span;
import org.daftar.http.json.Doc;
import org.daftar.http.json.OmitEmpty;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.Statement;

/** How statements are shown: their sections as they are, their figures by name. */
final class StatementViews {

    private StatementViews() {}

    record SectionView(String key, List<StatementLineView> lines, BigDecimal total) {

        static List<SectionView> of(Statement statement) {
            return statement.sections().stream()
                    .map(section -> new SectionView(
                            section.key(),
                            section.lines().stream().map(StatementLineView::of).toList(),
                            section.total().toDecimal()))
                    .toList();
        }
    }

    record StatementLineView(
            @Doc("Absent for a line that is computed.") Optional<UUID> accountId,
            Optional<String> code,
            String name,
            BigDecimal amount) {

        static StatementLineView of(Statement.Line line) {
            return new StatementLineView(
                    line.account().map(account -> account.id().value()),
                    line.account().map(account -> account.code()).map(AccountCode::value),
                    line.name(),
                    line.amount().toDecimal());
        }
    }

    record ProfitLossView(
            LocalDate from,
            LocalDate to,
            String currency,
            List<SectionView> sections,
            BigDecimal grossProfit,
            BigDecimal operatingProfit,
            BigDecimal netProfit,
            @Doc("The same for the span asked to compare with.") @OmitEmpty Optional<ProfitLossView> comparison) {

        static ProfitLossView of(Span span, String currency, Statement statement, Optional<ProfitLossView> comparison) {
            return new ProfitLossView(
                    span.from(),
                    span.to(),
                    currency,
                    SectionView.of(statement),
                    statement.figure("grossProfit").toDecimal(),
                    statement.figure("operatingProfit").toDecimal(),
                    statement.figure("netProfit").toDecimal(),
                    comparison);
        }
    }

    record BalanceSheetView(
            LocalDate asOf,
            String currency,
            List<SectionView> sections,
            BigDecimal totalAssets,
            BigDecimal totalLiabilities,
            BigDecimal totalEquity,
            @Doc("Profit of the open fiscal year, which is part of equity.") BigDecimal currentEarnings,
            BigDecimal totalLiabilitiesAndEquity,
            boolean balanced,
            @Doc("The same for the day asked to compare with.") @OmitEmpty Optional<BalanceSheetView> comparison) {

        static BalanceSheetView of(
                LocalDate asOf, String currency, Statement statement, Optional<BalanceSheetView> comparison) {
            var assets = statement.figure("totalAssets");
            var financed = statement.figure("totalLiabilitiesAndEquity");
            return new BalanceSheetView(
                    asOf,
                    currency,
                    SectionView.of(statement),
                    assets.toDecimal(),
                    statement.figure("totalLiabilities").toDecimal(),
                    statement.figure("totalEquity").toDecimal(),
                    statement.figure("currentEarnings").toDecimal(),
                    financed.toDecimal(),
                    assets.equals(financed),
                    comparison);
        }
    }

    record CashFlowView(
            LocalDate from,
            LocalDate to,
            CashFlowMethod method,
            String currency,
            List<SectionView> sections,
            BigDecimal netChange,
            BigDecimal openingCash,
            BigDecimal closingCash,
            @Doc("The same for the span asked to compare with.") @OmitEmpty Optional<CashFlowView> comparison) {

        static CashFlowView of(
                Span span,
                CashFlowMethod method,
                String currency,
                Statement statement,
                Optional<CashFlowView> comparison) {
            return new CashFlowView(
                    span.from(),
                    span.to(),
                    method,
                    currency,
                    SectionView.of(statement),
                    statement.figure("netChange").toDecimal(),
                    statement.figure("openingCash").toDecimal(),
                    statement.figure("closingCash").toDecimal(),
                    comparison);
        }
    }

    enum CashFlowMethod {
        INDIRECT,
        DIRECT
    }
}
