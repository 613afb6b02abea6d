package org.daftar.persistence.invoicing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;
import org.daftar.model.tax.AppliedTax;
import org.daftar.model.tax.TaxMovement;
import org.daftar.model.tax.Treatment;
import org.daftar.persistence.engine.BatchState;
import org.daftar.persistence.engine.ComposedState;
import org.daftar.persistence.engine.PendingSums;
import org.daftar.persistence.engine.Session;

/** What posted documents charged, by day and code: a tax return reads days, not documents. */
final class TaxMovements implements ComposedState {

    public interface Mapper {

        @Insert(
                """
                INSERT INTO tax_movement (company, day, sale, code, treatment, rate, base, tax, self_assessed)
                VALUES (#{company}, #{key.day}, #{key.sale}, #{key.code}, #{key.treatment}, #{key.rate}, #{sums.base}, #{sums.tax},
                  #{sums.selfAssessed})
                ON CONFLICT (company, day, sale, code, treatment, rate) DO UPDATE SET base = tax_movement.base + excluded.base,
                  tax = tax_movement.tax + excluded.tax, self_assessed = tax_movement.self_assessed + excluded.self_assessed""")
        void add(@Param("company") long company, @Param("key") Key key, @Param("sums") Sums sums);

        @Select(
                """
                SELECT sale, code, treatment, rate, sum(base) AS base, sum(tax) AS tax, sum(self_assessed) AS self_assessed
                FROM tax_movement WHERE company = #{company} AND day >= #{from} AND day <= #{to}
                GROUP BY sale, code, treatment, rate ORDER BY sale DESC, code, rate""")
        List<Row> between(@Param("company") long company, @Param("from") LocalDate from, @Param("to") LocalDate to);
    }

    record Key(LocalDate day, boolean sale, String code, String treatment, long rate) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::day)
                .thenComparing(Key::sale)
                .thenComparing(Key::code)
                .thenComparing(Key::treatment)
                .thenComparing(Key::rate);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    record Sums(long base, long tax, long selfAssessed) {

        Sums plus(Sums more) {
            return new Sums(
                    Math.addExact(base, more.base),
                    Math.addExact(tax, more.tax),
                    Math.addExact(selfAssessed, more.selfAssessed));
        }
    }

    record Row(boolean sale, String code, String treatment, long rate, long base, long tax, long selfAssessed) {

        TaxMovement movement(Currency currency) {
            return new TaxMovement(
                    new AppliedTax(code, Treatment.valueOf(treatment), new Rate(rate)),
                    sale,
                    new Money(base, currency),
                    new Money(tax, currency),
                    new Money(selfAssessed, currency));
        }
    }

    private final PendingSums<Key, Sums> pending;

    private TaxMovements(Session session) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        pending = new PendingSums<>(Sums::plus, (key, sums) -> mapper.add(company, key, sums));
    }

    static TaxMovements of(Session session) {
        return session.state(TaxMovements.class, TaxMovements::new);
    }

    void add(Invoice posted) {
        for (var each : posted.taxes()) add(posted.date(), each);
    }

    void add(LocalDate day, TaxMovement told) {
        pending.add(key(day, told), sums(told));
    }

    static Key key(LocalDate day, TaxMovement told) {
        var code = told.code();
        return new Key(
                day,
                told.sale(),
                code.code(),
                code.treatment().name(),
                code.rate().millionths());
    }

    static Sums sums(TaxMovement told) {
        return new Sums(
                told.base().minor(), told.tax().minor(), told.selfAssessed().minor());
    }

    @Override
    public List<BatchState> parts() {
        return List.of(pending);
    }
}
