package org.daftar.model.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.daftar.model.assets.RecordedAsset.Month;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.tax.AppliedTax;
import org.daftar.model.tax.TaxedAmount;
import org.daftar.model.tax.Treatment;

/** What schedules owe the books, whatever an asset costs and however long it lives. */
class ScheduleLaws {

    private static final Currency AED = Currency.known("AED");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final EntryId ENTRY = new EntryId(new UUID(7, 7));

    @Property(tries = 500)
    void R83_a_schedule_adds_up_to_the_cost_less_what_is_left(@ForAll("assets") RecordedAsset asset) {
        var months = asset.planned();
        assertThat(sum(months)).isEqualTo(asset.content().depreciable());
        assertThat(months).hasSizeLessThanOrEqualTo(asset.content().terms().lifeMonths());
        assertThat(months).noneMatch(month -> month.amount().isNegative());
    }

    @Property(tries = 500)
    void R83_in_a_straight_line_no_two_months_differ_by_more_than_a_minor_unit(
            @ForAll("straight") RecordedAsset asset) {
        var amounts = asset.planned().stream()
                .mapToLong(month -> month.amount().minor())
                .summaryStatistics();
        if (amounts.getCount() > 0)
            assertThat(amounts.getMax() - amounts.getMin()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 300)
    void a_balance_declines_from_month_to_month_until_the_last(@ForAll("declining") RecordedAsset asset) {
        var months = asset.planned();
        for (int i = 1; i + 1 < months.size(); i++)
            assertThat(months.get(i).amount())
                    .isLessThanOrEqualTo(months.get(i - 1).amount());
    }

    @Property(tries = 300)
    void R84_other_terms_spread_what_is_left_and_touch_nothing_that_is_booked(
            @ForAll("assets") RecordedAsset asset,
            @ForAll @IntRange(min = 0, max = 60) int booked,
            @ForAll @IntRange(min = 1, max = 48) int longer,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        var before = booked(asset, booked);
        var worn = before.asset();
        var rest = worn.bookValue();
        var terms = new Terms(
                rest.proportion(percent, 100),
                worn.progress().months() + longer,
                Terms.Method.STRAIGHT_LINE,
                Optional.empty());
        var after = worn.changed(worn.content().on(terms));
        assertThat(after.progress().booked()).isEqualTo(worn.progress().booked());
        assertThat(worn.progress().booked().plus(sum(after.planned())))
                .isEqualTo(after.content().depreciable());
        after.planned().stream().findFirst().ifPresent(next -> assertThat(next.month())
                .isEqualTo(asset.content().month(worn.progress().months())));
        assertThat(new AssetHistory(after, before.months()).fault()).isEmpty();
        var later = booked(after, before.months(), longer);
        assertThat(new AssetHistory(later.asset(), later.months()).fault()).isEmpty();
        assertThat(later.asset().status()).isEqualTo(RecordedAsset.Status.FULLY_DEPRECIATED);
    }

    @Property(tries = 300)
    void a_history_is_faultless_until_somebody_changes_it(
            @ForAll("assets") RecordedAsset asset, @ForAll @IntRange(min = 1, max = 40) int booked) {
        var sound = booked(asset, booked);
        assertThat(sound.fault()).isEmpty();
        if (sound.months().isEmpty()) return;
        int last = sound.months().size() - 1;
        var month = sound.months().get(last);
        var more = new Month(month.what().month(), month.what().amount().plus(aed(1)));
        assertThat(swapped(sound, last, new BookedMonth(last, more, month.entry(), false))
                        .fault())
                .isPresent();
        assertThat(swapped(sound, last, new BookedMonth(last + 1, month.what(), month.entry(), false))
                        .fault())
                .isPresent();
        assertThat(swapped(sound, last, new BookedMonth(last, month.what(), month.entry(), true))
                        .fault())
                .isPresent();
        assertThat(new AssetHistory(asset, sound.months()).fault()).isPresent();
    }

    @Property(tries = 300)
    void whatever_it_brings_the_entry_balances_and_says_what_was_earned(
            @ForAll("assets") RecordedAsset asset,
            @ForAll @IntRange(min = 0, max = 60) int booked,
            @ForAll @IntRange(min = 0, max = 2_000_000) int price) {
        var worn = booked(asset, booked).asset();
        var tax = new AppliedTax("STANDARD", Treatment.STANDARD, new Rate(50_000));
        var net = aed(price);
        var how = new Disposal(
                DAY.plusYears(9),
                Disposal.Method.SALE,
                new TaxedAmount(net, tax.rate().of(net)),
                tax,
                Optional.empty(),
                Optional.empty(),
                Optional.of(account(9)),
                Optional.empty());
        var lines = new AssetPosting.Leaving(account(4), account(5), account(6)).lines(worn, how);
        assertThat(JournalEntry.flaws(lines)).isEmpty();
        assertThat(on(lines, 1)).isEqualTo(worn.content().cost().negated());
        assertThat(on(lines, 2)).isEqualTo(worn.progress().booked());
        assertThat(on(lines, 5).plus(on(lines, 6)).negated()).isEqualTo(net.minus(worn.bookValue()));
        var number = new EntryNumber(JournalCode.GENERAL, 2035, 1);
        var left = worn.disposed(new RecordedAsset.Disposed(how, ENTRY, number));
        assertThat(left.planned()).isEmpty();
        assertThat(left.status()).isEqualTo(RecordedAsset.Status.DISPOSED);
    }

    @Example
    void a_month_may_take_nothing_where_there_are_fewer_minor_units_than_months() {
        var amounts = new Spread(aed(5), aed(0), 24, Optional.empty()).amounts();
        assertThat(amounts).hasSize(24).contains(aed(0), aed(1));
        assertThatThrownBy(() -> new Spread(aed(5), aed(0), 0, Optional.empty()).amounts())
                .isInstanceOf(IllegalStateException.class);
    }

    @Example
    void a_declining_balance_takes_the_rest_in_its_last_month_and_stops_at_what_is_left() {
        var rate = Optional.of(Rate.percent(new BigDecimal("40")));
        var amounts = new Spread(aed(120_000), aed(12_000), 12, rate).amounts();
        assertThat(amounts.get(0)).isEqualTo(aed(4_000));
        assertThat(amounts.get(1)).isEqualTo(aed(3_867));
        assertThat(amounts).hasSize(12);
        var fast = Optional.of(Rate.percent(new BigDecimal("1200")));
        assertThat(new Spread(aed(120_000), aed(12_000), 12, fast).amounts()).containsExactly(aed(108_000));
    }

    @Provide
    Arbitrary<RecordedAsset> assets() {
        return Arbitraries.oneOf(straight(), declining());
    }

    @Provide
    Arbitrary<RecordedAsset> straight() {
        return assets(Arbitraries.just(Optional.empty()));
    }

    @Provide
    Arbitrary<RecordedAsset> declining() {
        return assets(Arbitraries.longs().between(1, 12_000_000).map(rate -> Optional.of(new Rate(rate))));
    }

    private static Arbitrary<RecordedAsset> assets(Arbitrary<Optional<Rate>> rates) {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 5_000_000),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 60),
                        rates)
                .as((cost, percent, life, rate) -> {
                    var method = rate.isPresent() ? Terms.Method.DECLINING_BALANCE : Terms.Method.STRAIGHT_LINE;
                    var terms = new Terms(aed(cost).proportion(percent, 100), life, method, rate);
                    var asset = new Asset(
                            new AssetId(new UUID(1, cost)),
                            "Van",
                            Optional.empty(),
                            DAY,
                            DAY,
                            aed(cost),
                            terms,
                            new Asset.Places(account(1), account(2), account(3)),
                            new Asset.Origin(Optional.empty(), Optional.empty(), Optional.empty()));
                    return RecordedAsset.registered(asset, Optional.empty(), Instant.EPOCH);
                });
    }

    private static AssetHistory booked(RecordedAsset asset, int months) {
        return booked(asset, List.of(), months);
    }

    private static AssetHistory booked(RecordedAsset asset, List<BookedMonth> before, int months) {
        var all = new ArrayList<>(before);
        var after = asset;
        for (var month : asset.planned().stream().limit(months).toList()) {
            all.add(new BookedMonth(
                    after.progress().months(),
                    month,
                    month.amount().isZero() ? Optional.empty() : Optional.of(ENTRY),
                    false));
            after = after.depreciated(month);
        }
        return new AssetHistory(after, all);
    }

    private static AssetHistory swapped(AssetHistory history, int place, BookedMonth month) {
        var months = new ArrayList<>(history.months());
        months.set(place, month);
        return new AssetHistory(history.asset(), months);
    }

    private static Money on(List<EntryLine> lines, int account) {
        return lines.stream()
                .filter(line -> line.account().equals(account(account)))
                .map(EntryLine::amount)
                .reduce(aed(0), Money::plus);
    }

    private static Money sum(List<Month> months) {
        return months.stream().map(Month::amount).reduce(aed(0), Money::plus);
    }

    private static Money aed(long minor) {
        return new Money(minor, AED);
    }

    private static AccountId account(int number) {
        return new AccountId(new UUID(0, number));
    }
}
