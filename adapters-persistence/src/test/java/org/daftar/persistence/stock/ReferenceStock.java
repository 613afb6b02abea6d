package org.daftar.persistence.stock;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stock of one item as a child would keep it: heaps at places, what each line of an order wants and holds, and what all of it is
 * worth in millionths of a minor unit.
 */
final class ReferenceStock {

    static final int SITES = 3;
    static final int LINES = 3;

    private static final BigInteger WHOLE = BigInteger.valueOf(1_000_000);
    private static final BigInteger HALF = BigInteger.valueOf(500_000);

    final long[] onHand = new long[SITES];
    final long[] inTransit = new long[SITES];
    final long[] onOrder = new long[LINES];
    final long[] demanded = new long[LINES];
    final long[] allocated = new long[LINES];
    final List<Transfer> transfers = new ArrayList<>();
    final List<Effect> effects = new ArrayList<>();
    final Map<String, Long> booked = new HashMap<>();
    BigInteger exact = BigInteger.ZERO;

    /** @param state 0 under way, 1 arrived, 2 taken back */
    record Transfer(int from, int to, long quantity, int state) {}

    /** What came in or went out, so that it can be undone; a line is at the site of its number. */
    record Effect(int line, boolean in, long quantity, long value, long carried, boolean undone) {}

    static final class No extends RuntimeException {
        No(String code) {
            super(code, null, false, false);
        }
    }

    ReferenceStock copy() {
        var copy = new ReferenceStock();
        System.arraycopy(onHand, 0, copy.onHand, 0, SITES);
        System.arraycopy(inTransit, 0, copy.inTransit, 0, SITES);
        System.arraycopy(onOrder, 0, copy.onOrder, 0, LINES);
        System.arraycopy(demanded, 0, copy.demanded, 0, LINES);
        System.arraycopy(allocated, 0, copy.allocated, 0, LINES);
        copy.transfers.addAll(transfers);
        copy.effects.addAll(effects);
        copy.booked.putAll(booked);
        copy.exact = exact;
        return copy;
    }

    long available(int site) {
        return onHand[site] - (site < LINES ? allocated[site] : 0);
    }

    long quantity() {
        long all = 0;
        for (int i = 0; i < SITES; i++) all += onHand[i] + inTransit[i];
        return all;
    }

    long value() {
        return exact.add(HALF).divide(WHOLE).longValueExact();
    }

    void found(int site, long quantity, long value) {
        onHand[site] += quantity;
        worth(BigInteger.valueOf(value).multiply(WHOLE), "5200", -value);
    }

    void disposed(int site, long quantity) {
        require(available(site) >= quantity, "insufficient_stock");
        long value = left(quantity);
        onHand[site] -= quantity;
        book("5210", value);
    }

    void sent(int from, int to, long quantity) {
        require(available(from) >= quantity, "insufficient_stock");
        onHand[from] -= quantity;
        inTransit[to] += quantity;
        transfers.add(new Transfer(from, to, quantity, 0));
    }

    void received(int which) {
        var transfer = transfers.get(which);
        require(transfer.state() == 0, "invalid_transition");
        inTransit[transfer.to()] -= transfer.quantity();
        onHand[transfer.to()] += transfer.quantity();
        transfers.set(which, new Transfer(transfer.from(), transfer.to(), transfer.quantity(), 1));
    }

    void takenBack(int which) {
        var transfer = transfers.get(which);
        require(transfer.state() != 2, "invalid_transition");
        if (transfer.state() == 1) {
            require(available(transfer.to()) >= transfer.quantity(), "insufficient_stock");
            onHand[transfer.to()] -= transfer.quantity();
        } else {
            inTransit[transfer.to()] -= transfer.quantity();
        }
        onHand[transfer.from()] += transfer.quantity();
        transfers.set(which, new Transfer(transfer.from(), transfer.to(), transfer.quantity(), 2));
    }

    void receivedOfVendor(int line, long quantity, long value) {
        onOrder[line] = 0;
        onHand[line] += quantity;
        worth(BigInteger.valueOf(value).multiply(WHOLE), "3900", -value);
        effects.add(new Effect(line, true, quantity, value, 0, false));
    }

    void demanded(int line, long quantity) {
        demanded[line] += quantity;
        allocated[line] += Math.min(quantity, available(line));
    }

    void undemanded(int line, long quantity) {
        long free = demanded[line] - allocated[line];
        allocated[line] -= Math.max(0, quantity - free);
        demanded[line] -= quantity;
    }

    void issued(int line, long quantity) {
        long missing = Math.max(0, quantity - allocated[line]);
        require(available(line) >= missing, "insufficient_stock");
        var before = exact;
        long was = value();
        long value = left(quantity);
        long carried = exact.subtract(BigInteger.valueOf(value()).multiply(WHOLE))
                .subtract(before.subtract(BigInteger.valueOf(was).multiply(WHOLE)))
                .longValueExact();
        allocated[line] += missing - quantity;
        demanded[line] -= quantity;
        onHand[line] -= quantity;
        book("5000", value);
        effects.add(new Effect(line, false, quantity, value, carried, false));
    }

    void undone(int which) {
        var effect = effects.get(which);
        if (effect.in()) tookBack(effect);
        else cameBack(effect);
        effects.set(
                which,
                new Effect(effect.line(), effect.in(), effect.quantity(), effect.value(), effect.carried(), true));
    }

    Optional<Integer> undoable(int wish) {
        for (int i = 0; i < effects.size(); i++) {
            int which = (wish + i) % effects.size();
            if (!effects.get(which).undone()) return Optional.of(which);
        }
        return Optional.empty();
    }

    private void tookBack(Effect effect) {
        require(available(effect.line()) >= effect.quantity(), "insufficient_stock");
        onHand[effect.line()] -= effect.quantity();
        onOrder[effect.line()] += effect.quantity();
        long worth = value() - effect.value();
        if (quantity() == 0 || worth < 0) {
            exact = BigInteger.ZERO;
            book("5100", worth);
            book("3900", effect.value());
        } else {
            exact = exact.subtract(BigInteger.valueOf(effect.value()).multiply(WHOLE));
            book("3900", effect.value());
        }
    }

    private void cameBack(Effect effect) {
        long carry = exact.subtract(BigInteger.valueOf(value()).multiply(WHOLE)).longValueExact() - effect.carried();
        long value = value() + effect.value();
        exact = BigInteger.valueOf(value)
                .multiply(WHOLE)
                .add(BigInteger.valueOf(Math.max(-500_000, Math.min(499_999, carry))));
        onHand[effect.line()] += effect.quantity();
        demanded[effect.line()] += effect.quantity();
        allocated[effect.line()] += effect.quantity();
        book("5000", -effect.value());
    }

    private long left(long quantity) {
        long before = value();
        long all = quantity();
        exact = exact.multiply(BigInteger.valueOf(all - quantity)).divide(BigInteger.valueOf(all));
        return before - value();
    }

    private void worth(BigInteger more, String account, long amount) {
        exact = exact.add(more);
        book(account, amount);
    }

    private void book(String account, long amount) {
        booked.merge(account, amount, Long::sum);
    }

    private static void require(boolean holds, String code) {
        if (!holds) throw new No(code);
    }
}
