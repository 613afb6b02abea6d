package org.daftar.persistence.assets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What assets in a straight line come to, in whole fils: written from the rules of the trade, not from the code. */
final class ReferenceAssets {

    /** Its booked months by amount, from the first; and what they were when its terms became what they are. */
    private static final class Thing {
        private final long cost;
        private long salvage;
        private int life;
        private int spreadFrom;
        private boolean gone;
        private final List<Long> booked = new ArrayList<>();

        private Thing(long cost, int life) {
            this.cost = cost;
            this.life = life;
        }

        private long sum(int months) {
            return booked.subList(0, months).stream().mapToLong(Long::longValue).sum();
        }

        private long sum() {
            return sum(booked.size());
        }

        private void depreciate(int through) {
            while (booked.size() < Math.min(through, life) && sum() < cost - salvage) {
                long rest = cost - salvage - sum(spreadFrom);
                long months = life - spreadFrom;
                long so = booked.size() - spreadFrom + 1L;
                long after = (2 * rest * so + months) / (2 * months);
                booked.add(after - (sum() - sum(spreadFrom)));
            }
        }
    }

    private final List<Thing> things = new ArrayList<>();
    private final TreeMap<String, Long> balances = new TreeMap<>();

    Map<String, Long> balances() {
        return balances;
    }

    String does(int kind, int which, int month, int amount, int life) {
        if (things.isEmpty() || kind == 0) {
            things.add(new Thing(amount + 1L, life));
            move("1500", amount + 1L);
            move("1010", -(amount + 1L));
            return "done";
        }
        var thing = things.get(which % things.size());
        if (thing.gone) return "invalid_transition";
        if (kind == 1) return depreciated(thing, month);
        return kind == 2 ? changed(thing, amount, life) : sold(thing, month, amount);
    }

    private String depreciated(Thing thing, int through) {
        long before = thing.sum();
        thing.depreciate(through);
        expense(thing.sum() - before);
        return "done";
    }

    private static String changed(Thing thing, long salvage, int life) {
        if (salvage == thing.salvage && life == thing.life) return "done";
        long worth = thing.cost - thing.sum();
        if (salvage > worth) return "beyond_booked";
        if (salvage < worth && life <= thing.booked.size()) return "life_is_over";
        thing.salvage = salvage;
        thing.life = life;
        thing.spreadFrom = thing.booked.size();
        return "done";
    }

    private String sold(Thing thing, int month, long net) {
        depreciated(thing, month - 1);
        while (thing.booked.size() >= month) expense(-thing.booked.remove(thing.booked.size() - 1));
        long worth = thing.cost - thing.sum();
        long tax = (2 * net * 5 + 100) / 200;
        move("1500", -thing.cost);
        move("1510", thing.sum());
        move("1010", net + tax);
        move("2100", -tax);
        move(net >= worth ? "4900" : "6900", worth - net);
        thing.gone = true;
        return "done";
    }

    private void expense(long amount) {
        move("6100", amount);
        move("1510", -amount);
    }

    private void move(String account, long amount) {
        balances.merge(account, amount, Long::sum);
    }
}
