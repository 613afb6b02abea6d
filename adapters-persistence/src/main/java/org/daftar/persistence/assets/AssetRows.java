package org.daftar.persistence.assets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.daftar.model.assets.Asset;
import org.daftar.model.assets.AssetId;
import org.daftar.model.assets.BookedMonth;
import org.daftar.model.assets.Disposal;
import org.daftar.model.assets.Progress;
import org.daftar.model.assets.RecordedAsset;
import org.daftar.model.assets.RecordedAsset.Disposed;
import org.daftar.model.assets.RecordedAsset.Month;
import org.daftar.model.assets.Terms;
import org.daftar.model.invoicing.DocumentLineId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.tax.AppliedTax;
import org.daftar.model.tax.TaxedAmount;
import org.daftar.model.tax.Treatment;
import org.daftar.persistence.assets.AssetMapper.MonthRow;
import org.daftar.persistence.assets.AssetMapper.Row;
import org.jspecify.annotations.Nullable;

/** Rows of assets as core values, and back. */
final class AssetRows {

    private AssetRows() {}

    /** @throws IllegalArgumentException if the row is none of an asset any more */
    static RecordedAsset recorded(Row row) {
        var currency = Currency.known(row.currency());
        var content = new Asset(
                new AssetId(row.publicId()),
                row.name(),
                Optional.ofNullable(row.category()),
                row.acquired(),
                row.inService(),
                new Money(row.cost(), currency),
                new Terms(
                        new Money(row.salvage(), currency),
                        row.life(),
                        Terms.Method.valueOf(row.method()),
                        Optional.ofNullable(row.rate()).map(Rate::new)),
                new Asset.Places(
                        new AccountId(row.costAccount()),
                        new AccountId(row.accumulatedAccount()),
                        new AccountId(row.expenseAccount())),
                new Asset.Origin(
                        Optional.ofNullable(row.billLine()).map(DocumentLineId::new),
                        Optional.ofNullable(row.creditAccount()).map(AccountId::new),
                        Optional.ofNullable(row.vendor())));
        var progress = new Progress(
                row.months(),
                new Money(row.booked(), currency),
                row.spreadFrom(),
                new Money(row.bookedBefore(), currency));
        return new RecordedAsset(
                content,
                progress,
                Optional.ofNullable(row.entry()).map(EntryId::new),
                disposed(row, currency),
                row.createdAt(),
                row.version());
    }

    private static Optional<Disposed> disposed(Row row, Currency currency) {
        if (row.leftOn() == null) return Optional.empty();
        var how = new Disposal(
                row.leftOn(),
                Disposal.Method.valueOf(there(row.leftHow())),
                new TaxedAmount(new Money(there(row.net()), currency), new Money(there(row.tax()), currency)),
                new AppliedTax(
                        there(row.taxCode()),
                        Treatment.valueOf(there(row.treatment())),
                        new Rate(there(row.taxRate()))),
                Optional.ofNullable(row.buyer()),
                Optional.ofNullable(row.due()),
                Optional.ofNullable(row.moneyAccount()).map(AccountId::new),
                Optional.ofNullable(row.reason()));
        return Optional.of(new Disposed(
                how,
                new EntryId(there(row.leftEntry())),
                new EntryNumber(new JournalCode(there(row.journal())), there(row.year()), there(row.number()))));
    }

    static BookedMonth booked(MonthRow row, Currency currency) {
        return new BookedMonth(
                row.place(),
                new Month(YearMonth.from(row.ends()), new Money(row.amount(), currency)),
                Optional.ofNullable(row.entry()).map(EntryId::new),
                row.undone());
    }

    static Row row(long key, RecordedAsset asset) {
        var content = asset.content();
        var terms = content.terms();
        var progress = asset.progress();
        var left = asset.disposed();
        var how = left.map(Disposed::how);
        return new Row(
                key,
                content.id().value(),
                content.name(),
                content.category().orElse(null),
                asset.status().name(),
                content.acquired(),
                content.inService(),
                content.cost().currency().code(),
                content.cost().minor(),
                terms.salvage().minor(),
                terms.lifeMonths(),
                terms.method().name(),
                terms.decliningRate().map(Rate::millionths).orElse(null),
                content.places().cost().value(),
                content.places().accumulated().value(),
                content.places().expense().value(),
                content.origin().vendor().orElse(null),
                content.origin().billLine().map(DocumentLineId::value).orElse(null),
                content.origin().credit().map(AccountId::value).orElse(null),
                asset.acquisition().map(EntryId::value).orElse(null),
                progress.months(),
                progress.booked().minor(),
                progress.spreadFrom(),
                progress.bookedBefore().minor(),
                nextDue(asset),
                asset.createdAt(),
                asset.version(),
                how.map(Disposal::date).orElse(null),
                how.map(each -> each.method().name()).orElse(null),
                how.map(each -> each.proceeds().net().minor()).orElse(null),
                how.map(each -> each.proceeds().tax().minor()).orElse(null),
                how.map(each -> each.tax().code()).orElse(null),
                how.map(each -> each.tax().treatment().name()).orElse(null),
                how.map(each -> each.tax().rate().millionths()).orElse(null),
                how.flatMap(Disposal::buyer).orElse(null),
                how.flatMap(Disposal::due).orElse(null),
                how.flatMap(Disposal::account).map(AccountId::value).orElse(null),
                how.flatMap(Disposal::reason).orElse(null),
                left.map(each -> each.entry().value()).orElse(null),
                null,
                null,
                null);
    }

    private static @Nullable LocalDate nextDue(RecordedAsset asset) {
        var planned = asset.planned();
        return planned.isEmpty() ? null : planned.get(0).date();
    }

    private static <T> T there(@Nullable T column) {
        return Objects.requireNonNull(column);
    }
}
