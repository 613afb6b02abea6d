package org.daftar.persistence.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.daftar.persistence.payments.ReferenceDealings.Kind;
import org.daftar.persistence.payments.ReferenceDealings.Line;

/** Something a bookkeeper does. A document or payment is chosen by a number, counted round those that are there. */
interface Dealing {

    /** The same to the model and to the real books. */
    record Deed(Consumer<ReferenceDealings> model, Consumer<RealDealings> real) {}

    /** Empty when there is nothing yet that it could be about. */
    Optional<Deed> in(ReferenceDealings now);

    record Draft(Kind kind, List<Line> lines) implements Dealing {

        @Override
        public Optional<Deed> in(ReferenceDealings now) {
            return deed(model -> model.draft(kind, lines), real -> real.draft(kind, lines));
        }
    }

    record Post(int which) implements Dealing {

        @Override
        public Optional<Deed> in(ReferenceDealings now) {
            int document = which % now.documents.size();
            return deed(model -> model.post(document), real -> real.post(document));
        }
    }

    /** @param wanted of each line, zero for none; all that is left when it is none of any */
    record Credit(int which, List<Integer> wanted) implements Dealing {

        @Override
        public Optional<Deed> in(ReferenceDealings now) {
            int document = which % now.documents.size();
            var quantities =
                    wanted.subList(0, now.documents.get(document).lines().size());
            return deed(model -> model.credit(document, quantities), real -> real.credit(document, quantities));
        }
    }

    record Cancel(int which, boolean release) implements Dealing {

        @Override
        public Optional<Deed> in(ReferenceDealings now) {
            int document = which % now.documents.size();
            return deed(model -> model.cancel(document, release), real -> real.cancel(document, release));
        }
    }

    record WriteOff(int which) implements Dealing {

        @Override
        public Optional<Deed> in(ReferenceDealings now) {
            int document = which % now.documents.size();
            return deed(model -> model.writeOff(document), real -> real.writeOff(document));
        }
    }

    /** @param which document comes to what is paid, but for so many fils */
    record Pay(boolean inbound, boolean client, int which, int off) implements Dealing {

        @Override
        public Optional<Deed> in(ReferenceDealings now) {
            long amount = now.gross(which % now.documents.size()) + off;
            if (amount <= 0) return Optional.empty();
            return deed(model -> model.pay(inbound, client, amount), real -> real.pay(inbound, client, amount));
        }
    }

    /** @param off how many fils more than what is due */
    record Allocate(int which, int what, int off) implements Dealing {

        @Override
        public Optional<Deed> in(ReferenceDealings now) {
            if (now.payments.isEmpty()) return Optional.empty();
            int payment = which % now.payments.size();
            int document = what % now.documents.size();
            long amount = now.isPosted(document) ? now.due(document) + off : 1;
            if (amount <= 0) return Optional.empty();
            return deed(
                    model -> model.allocate(payment, document, amount),
                    real -> real.allocate(payment, document, amount));
        }
    }

    record AllocateOldest(int which) implements Dealing {

        @Override
        public Optional<Deed> in(ReferenceDealings now) {
            if (now.payments.isEmpty()) return Optional.empty();
            int payment = which % now.payments.size();
            return deed(model -> model.allocateOldest(payment), real -> real.allocateOldest(payment));
        }
    }

    /** To begin with, something is charged, so that there is something to deal with. */
    static Arbitrary<List<Dealing>> histories(int steps) {
        return Combinators.combine(draft().list().ofSize(3), any().list().ofMaxSize(steps))
                .as((first, then) -> {
                    var all = new ArrayList<Dealing>(first);
                    for (int i = 0; i < first.size(); i++) all.add(new Post(i));
                    all.addAll(then);
                    return all;
                });
    }

    private static Arbitrary<Draft> draft() {
        var lines = Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(1, 4000),
                        Arbitraries.of(true, false))
                .as(Line::new);
        return Combinators.combine(
                        Arbitraries.of(Kind.INVOICE, Kind.INVOICE, Kind.BILL, Kind.CREDIT_NOTE),
                        lines.list().ofMinSize(1).ofMaxSize(3))
                .as(Draft::new);
    }

    private static Arbitrary<Dealing> any() {
        var which = Arbitraries.integers().between(0, 9);
        var yes = Arbitraries.of(true, false);
        var off = Arbitraries.of(0, 0, 1, -1, -700, -5000);
        var quantities = Arbitraries.integers().between(0, 3).list().ofSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(2, draft()),
                Tuple.of(2, which.map(Post::new)),
                Tuple.of(3, Combinators.combine(which, quantities).as(Credit::new)),
                Tuple.of(2, Combinators.combine(which, yes).as(Cancel::new)),
                Tuple.of(2, which.map(WriteOff::new)),
                Tuple.of(4, Combinators.combine(yes, yes, which, off).as(Pay::new)),
                Tuple.of(3, Combinators.combine(which, which, off).as(Allocate::new)),
                Tuple.of(2, which.map(AllocateOldest::new)));
    }

    private static Optional<Deed> deed(Consumer<ReferenceDealings> model, Consumer<RealDealings> real) {
        return Optional.of(new Deed(model, real));
    }
}
