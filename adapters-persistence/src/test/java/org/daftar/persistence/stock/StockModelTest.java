package org.daftar.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;

/**
 * Random finds, disposals, transfers, receipts, demands, issues and reversals on the real engine and a real database agree with
 * {@link ReferenceStock} after each, in quantity and in value, and the laws hold in the end.
 */
class StockModelTest {

    enum Verb {
        FOUND,
        DISPOSED,
        SENT,
        RECEIVED,
        TAKEN_BACK,
        BOUGHT,
        DEMANDED,
        UNDEMANDED,
        ISSUED,
        UNDONE
    }

    /** @param quantity in thousandths of a unit */
    record Step(Verb verb, int site, int other, int quantity, int value) {}

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Verb.class),
                        Arbitraries.integers().between(0, ReferenceStock.SITES - 1),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 9_000),
                        Arbitraries.integers().between(0, 5_000))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(Integer.getInteger("daftar.model.actions", 30));
    }

    @Property(tries = 60)
    void R01_R04_R14_quantity_and_value_are_what_the_model_says(@ForAll("histories") List<Step> history) {
        run(Database.SQLITE, history);
    }

    @Property(tries = 15)
    void in_postgresql_too(@ForAll("histories") List<Step> history) {
        run(Database.POSTGRESQL, history);
    }

    private static void run(Database database, List<Step> history) {
        var installation = Installation.on(database);
        var real = new RealStock(installation.alpha(), installation.storage());
        var model = new ReferenceStock();
        for (var step : history) {
            var before = model;
            var next = model.copy();
            var expected = heard(() -> inModel(step, next));
            if (expected.equals("nothing")) continue;
            assertThat(heard(() -> inReal(step, real, before)))
                    .as(step.toString())
                    .isEqualTo(expected);
            if (expected.equals("done")) model = next;
            real.requireLike(model);
        }
        real.requireLaws();
    }

    private static boolean inModel(Step step, ReferenceStock model) {
        long quantity = step.quantity() * 1_000L;
        int site = step.site();
        switch (step.verb()) {
            case FOUND -> model.found(site, quantity, value(step));
            case DISPOSED -> model.disposed(site, quantity);
            case SENT -> model.sent(site, (site + 1 + step.other() % 2) % ReferenceStock.SITES, quantity);
            case RECEIVED, TAKEN_BACK -> {
                if (model.transfers.isEmpty()) return false;
                int which = step.other() % model.transfers.size();
                if (step.verb() == Verb.RECEIVED) model.received(which);
                else model.takenBack(which);
            }
            case BOUGHT -> model.receivedOfVendor(site, quantity, step.value());
            case DEMANDED -> model.demanded(site, quantity);
            case UNDEMANDED -> {
                if (model.demanded[site] < quantity) return false;
                model.undemanded(site, quantity);
            }
            case ISSUED -> {
                if (model.demanded[site] < quantity) return false;
                model.issued(site, quantity);
            }
            case UNDONE -> {
                var which = model.undoable(step.other());
                if (which.isEmpty()) return false;
                model.undone(which.get());
            }
        }
        return true;
    }

    private static boolean inReal(Step step, RealStock real, ReferenceStock before) {
        long quantity = step.quantity() * 1_000L;
        int site = step.site();
        switch (step.verb()) {
            case FOUND -> real.found(site, quantity, cost(step));
            case DISPOSED -> real.disposed(site, quantity);
            case SENT -> real.sent(site, (site + 1 + step.other() % 2) % ReferenceStock.SITES, quantity);
            case RECEIVED -> real.received(step.other() % before.transfers.size());
            case TAKEN_BACK -> real.takenBack(step.other() % before.transfers.size());
            case BOUGHT -> real.bought(site, quantity, step.value(), before.onOrder[site]);
            case DEMANDED -> real.demanded(site, quantity);
            case UNDEMANDED -> real.undemanded(site, quantity);
            case ISSUED -> real.issued(site, quantity);
            case UNDONE -> real.undone(before.undoable(step.other()).orElseThrow());
        }
        return true;
    }

    /** A unit costs so many fils. */
    private static BigDecimal cost(Step step) {
        return BigDecimal.valueOf(step.value(), 2);
    }

    private static long value(Step step) {
        return BigDecimal.valueOf(step.value())
                .multiply(BigDecimal.valueOf(step.quantity(), 3))
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .longValueExact();
    }

    private interface Doing {
        boolean isDone();
    }

    private static String heard(Doing doing) {
        try {
            return doing.isDone() ? "done" : "nothing";
        } catch (ReferenceStock.No no) {
            return String.valueOf(no.getMessage());
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }
}
