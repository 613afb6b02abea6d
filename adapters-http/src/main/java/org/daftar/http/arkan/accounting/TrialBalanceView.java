package org.daftar.http.arkan.accounting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.json.OmitEmpty;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountBalance;
import org.daftar.model.ledger.AccountType;

/** Every account that ever moved, with its sums up to a day. */
record TrialBalanceView(
        LocalDate asOf,
        List<TrialBalanceRow> rows,
        TrialBalanceTotals totals,
        @Doc("The same for the day asked to compare with.") @OmitEmpty Optional<TrialBalanceView> comparison) {

    record TrialBalanceRow(
            UUID accountId,
            String code,
            String name,
            AccountType type,
            SubtypeName subtype,
            BigDecimal debit,
            BigDecimal credit,
            @Doc("Debit less credit.") BigDecimal balance) {}

    @Doc("The two sums are the same: debits equal credits.")
    record TrialBalanceTotals(BigDecimal debit, BigDecimal credit) {}

    static TrialBalanceView of(
            LocalDate asOf, List<AccountBalance> balances, Currency currency, Optional<TrialBalanceView> comparison) {
        var zero = Money.zero(currency);
        var totals = new TrialBalanceTotals(
                balances.stream()
                        .map(AccountBalance::debit)
                        .reduce(zero, Money::plus)
                        .toDecimal(),
                balances.stream()
                        .map(AccountBalance::credit)
                        .reduce(zero, Money::plus)
                        .toDecimal());
        return new TrialBalanceView(
                asOf, balances.stream().map(TrialBalanceView::row).toList(), totals, comparison);
    }

    private static TrialBalanceRow row(AccountBalance balance) {
        var account = balance.account();
        return new TrialBalanceRow(
                account.id().value(),
                account.code().value(),
                account.name(),
                account.type(),
                SubtypeName.of(account.subtype()),
                balance.debit().toDecimal(),
                balance.credit().toDecimal(),
                balance.net().toDecimal());
    }
}
