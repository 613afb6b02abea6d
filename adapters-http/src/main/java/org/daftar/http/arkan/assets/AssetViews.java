package org.daftar.http.arkan.assets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.json.OmitEmpty;
import org.daftar.model.assets.BookedMonth;
import org.daftar.model.assets.Disposal;
import org.daftar.model.assets.RecordedAsset;
import org.daftar.model.assets.RecordedAsset.Disposed;
import org.daftar.model.assets.RecordedAsset.Month;
import org.daftar.model.assets.RecordedAsset.Status;
import org.daftar.model.assets.Terms.Method;
import org.daftar.model.invoicing.DocumentLineId;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.ports.assets.AssetRegister;

/** What is shown of fixed assets. */
final class AssetViews {

    private AssetViews() {}

    record AssetView(
            UUID id,
            String name,
            Optional<String> category,
            Status status,
            LocalDate acquisitionDate,
            LocalDate inServiceDate,
            BigDecimal cost,
            BigDecimal salvageValue,
            int usefulLifeMonths,
            Method method,
            Optional<BigDecimal> decliningRate,
            UUID assetAccountId,
            UUID accumulatedDepreciationAccountId,
            UUID depreciationAccountId,
            Optional<UUID> billLineId,
            Optional<UUID> creditAccountId,
            Optional<UUID> vendorId,
            @Doc("The entry that brought it into the books.") Optional<UUID> entryId,
            @Doc("Of one that left: what was depreciated until then.") BigDecimal accumulatedDepreciation,
            BigDecimal bookValue,
            int depreciatedMonths,
            @Doc("The end of the last month that is booked.") Optional<LocalDate> depreciatedThrough,
            @Doc("How it left.") Optional<DisposalView> disposal,
            @Doc("Month by month, booked and planned; shown of a single asset.") @OmitEmpty
                    Optional<List<AssetMonthView>> schedule,
            Instant createdAt,
            long version) {

        static AssetView of(RecordedAsset asset) {
            return of(asset, Optional.empty());
        }

        static AssetView of(RecordedAsset asset, List<BookedMonth> booked) {
            return of(asset, Optional.of(AssetMonthView.all(asset, booked)));
        }

        private static AssetView of(RecordedAsset asset, Optional<List<AssetMonthView>> schedule) {
            var content = asset.content();
            var terms = content.terms();
            var origin = content.origin();
            return new AssetView(
                    content.id().value(),
                    content.name(),
                    content.category(),
                    asset.status(),
                    content.acquired(),
                    content.inService(),
                    content.cost().toDecimal(),
                    terms.salvage().toDecimal(),
                    terms.lifeMonths(),
                    terms.method(),
                    terms.decliningRate().map(Rate::toPercent),
                    content.places().cost().value(),
                    content.places().accumulated().value(),
                    content.places().expense().value(),
                    origin.billLine().map(DocumentLineId::value),
                    origin.credit().map(AccountId::value),
                    origin.vendor(),
                    asset.acquisition().map(EntryId::value),
                    asset.progress().booked().toDecimal(),
                    asset.bookValue().toDecimal(),
                    asset.progress().months(),
                    asset.through().map(month -> month.atEndOfMonth()),
                    asset.disposed().map(how -> DisposalView.of(asset, how)),
                    schedule,
                    asset.createdAt(),
                    asset.version());
        }
    }

    record DisposalView(
            LocalDate date,
            Disposal.Method method,
            @Doc("Net of tax.") BigDecimal proceeds,
            String taxCode,
            BigDecimal taxAmount,
            @Doc("What it was worth in the books.") BigDecimal bookValue,
            @Doc("Proceeds less book value; negative for a loss.") BigDecimal gain,
            Optional<UUID> partnerId,
            Optional<LocalDate> dueDate,
            Optional<UUID> accountId,
            Optional<String> reason,
            UUID entryId,
            String number) {

        private static DisposalView of(RecordedAsset asset, Disposed disposed) {
            var how = disposed.how();
            return new DisposalView(
                    how.date(),
                    how.method(),
                    how.proceeds().net().toDecimal(),
                    how.tax().code(),
                    how.proceeds().tax().toDecimal(),
                    asset.bookValue().toDecimal(),
                    how.gain(asset.bookValue()).toDecimal(),
                    how.buyer(),
                    how.due(),
                    how.account().map(AccountId::value),
                    how.reason(),
                    disposed.entry().value(),
                    disposed.number().toString());
        }
    }

    enum MonthStatus {
        PLANNED,
        BOOKED,
        /** Taken back, because the asset left before the month was over. */
        UNDONE
    }

    record AssetMonthView(
            @Doc("The day on which it is booked.") LocalDate date,
            BigDecimal amount,
            BigDecimal accumulatedDepreciation,
            BigDecimal bookValue,
            MonthStatus status,
            Optional<UUID> entryId) {

        static List<AssetMonthView> all(RecordedAsset asset, List<BookedMonth> booked) {
            var views = new ArrayList<AssetMonthView>();
            var sum = Money.zero(asset.content().cost().currency());
            for (var month : booked) {
                if (!month.undone()) sum = sum.plus(month.what().amount());
                views.add(of(
                        asset,
                        month.what(),
                        sum,
                        month.undone() ? MonthStatus.UNDONE : MonthStatus.BOOKED,
                        month.entry().map(EntryId::value)));
            }
            for (var month : asset.planned()) {
                sum = sum.plus(month.amount());
                views.add(of(asset, month, sum, MonthStatus.PLANNED, Optional.empty()));
            }
            return views;
        }

        private static AssetMonthView of(
                RecordedAsset asset, Month month, Money sum, MonthStatus status, Optional<UUID> entry) {
            return new AssetMonthView(
                    month.date(),
                    month.amount().toDecimal(),
                    sum.toDecimal(),
                    asset.content().cost().minus(sum).toDecimal(),
                    status,
                    entry);
        }
    }

    record EntryView(UUID entryId, LocalDate date, BigDecimal amount) {}

    record DepreciatedView(
            AssetView asset,
            @Doc("One for each month; none when there was nothing to book.") List<EntryView> entries,
            BigDecimal total) {

        static DepreciatedView of(AssetRegister.Depreciated made) {
            var entries = new ArrayList<EntryView>();
            var total = Money.zero(made.asset().content().cost().currency());
            for (var month : made.months()) {
                var amount = month.what().amount();
                total = total.plus(amount);
                month.entry()
                        .ifPresent(entry -> entries.add(
                                new EntryView(entry.value(), month.what().date(), amount.toDecimal())));
            }
            return new DepreciatedView(AssetView.of(made.asset()), entries, total.toDecimal());
        }
    }

    record DepreciationRunView(
            LocalDate throughDate,
            @Doc("Whose months were booked.") int assets,
            int entries,
            BigDecimal total,
            @Doc("Whether some still wait: call again until there are none.") boolean hasMore) {

        static DepreciationRunView of(AssetRegister.Run run) {
            return new DepreciationRunView(
                    run.through(), run.assets(), run.entries(), run.total().toDecimal(), run.more());
        }
    }
}
