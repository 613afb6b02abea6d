package org.daftar.model.bom;

import java.math.BigDecimal;

/**
 * Arcs between nodes that are numbered from 0, each with its factor; those of one node stand together, so that a million
 * of them are three arrays.
 *
 * @param first where the arcs of each node begin, and at the end how many arcs there are
 * @param to where each arc leads
 */
record Arcs(int[] first, int[] to, BigDecimal[] factor) {

    int nodes() {
        return first.length - 1;
    }

    int begin(int node) {
        return first[node];
    }

    int end(int node) {
        return first[node + 1];
    }

    boolean isLeaf(int node) {
        return begin(node) == end(node);
    }

    /** The same arcs the other way round. */
    Arcs reversed() {
        var begin = new int[first.length];
        for (int target : to) begin[target + 1]++;
        for (int node = 0; node < nodes(); node++) begin[node + 1] += begin[node];
        var free = begin.clone();
        var back = new int[to.length];
        var factors = new BigDecimal[to.length];
        for (int node = 0; node < nodes(); node++) {
            for (int arc = begin(node); arc < end(node); arc++) {
                int place = free[to[arc]]++;
                back[place] = node;
                factors[place] = factor[arc];
            }
        }
        return new Arcs(begin, back, factors);
    }
}
