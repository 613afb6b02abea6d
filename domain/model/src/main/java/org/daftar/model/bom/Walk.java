package org.daftar.model.bom;

import java.util.Arrays;

/**
 * What is reached from some nodes, every arc looked at once. Without recursion, so that depth costs memory and not the
 * stack.
 *
 * @param order what is reached, every node before those its arcs lead to; cut short by a cycle
 * @param cycle nodes of which each leads to the next and the last to the first; empty when there is none
 */
record Walk(int[] order, int[] cycle) {

    /** Where a node stands: not met, on the way from its origin to here, or left for good. */
    private enum Place {
        AHEAD,
        ON_THE_WAY,
        BEHIND
    }

    static Walk everywhere(Arcs arcs) {
        var all = new int[arcs.nodes()];
        Arrays.setAll(all, node -> node);
        return from(arcs, all);
    }

    static Walk from(Arcs arcs, int... origins) {
        var places = new Place[arcs.nodes()];
        Arrays.fill(places, Place.AHEAD);
        var next = Arrays.copyOf(arcs.first(), arcs.nodes());
        var way = new int[arcs.nodes()];
        var left = new int[arcs.nodes()];
        int lefts = 0;
        for (int origin : origins) {
            if (places[origin] != Place.AHEAD) continue;
            int steps = 0;
            way[steps++] = origin;
            places[origin] = Place.ON_THE_WAY;
            while (steps > 0) {
                int here = way[steps - 1];
                if (next[here] == arcs.end(here)) {
                    places[here] = Place.BEHIND;
                    left[lefts++] = here;
                    steps--;
                    continue;
                }
                int there = arcs.to()[next[here]++];
                if (places[there] == Place.ON_THE_WAY) return new Walk(new int[0], loop(way, steps, there));
                if (places[there] == Place.AHEAD) {
                    way[steps++] = there;
                    places[there] = Place.ON_THE_WAY;
                }
            }
        }
        return new Walk(backwards(left, lefts), new int[0]);
    }

    private static int[] loop(int[] way, int steps, int back) {
        int from = steps - 1;
        while (way[from] != back) from--;
        return Arrays.copyOfRange(way, from, steps);
    }

    private static int[] backwards(int[] left, int lefts) {
        var order = new int[lefts];
        for (int i = 0; i < lefts; i++) order[i] = left[lefts - 1 - i];
        return order;
    }
}
