package org.daftar.model.bom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daftar.model.catalog.ItemId;

/** Items of which each is a component of the one before it, and the first a component of the last. */
public record Cycle(List<ItemId> path) {

    /** So many items of a path are shown. */
    public static final int MOST_SHOWN = 50;

    public Cycle {
        path = List.copyOf(path);
    }

    public static Optional<Cycle> in(BillGraph graph) {
        var cycle = Walk.everywhere(graph.down()).cycle();
        return cycle.length == 0 ? Optional.empty() : Optional.of(new Cycle(graph.items(cycle)));
    }

    /**
     * The shortest cycle that a bill would close, beginning with its output.
     *
     * @param users every bill whose output contains that of the new one, as far as it leads there. Going up from the output
     *     is cheap where going down from the components is not: what is new is mostly used nowhere
     */
    public static Optional<Cycle> closedBy(ItemId output, List<ItemId> components, BillGraph users) {
        if (components.contains(output)) return Optional.of(new Cycle(List.of(output)));
        var start = users.number(output);
        if (start.isEmpty()) return Optional.empty();
        var wanted = new boolean[users.up().nodes()];
        for (var component : components) users.number(component).ifPresent(node -> wanted[node] = true);
        return wayUp(users, start.get(), wanted).map(way -> new Cycle(users.items(way)));
    }

    /** The first items of the path, in words: as many as are shown, and how many follow. */
    @Override
    public String toString() {
        var shown = shown().stream().map(ItemId::toString).collect(Collectors.joining(" → "));
        int more = path.size() - shown().size();
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    public List<ItemId> shown() {
        return path.subList(0, Math.min(path.size(), MOST_SHOWN));
    }

    /** In the widest steps: the output, the nearest wanted item above it, and what leads back down. */
    private static Optional<int[]> wayUp(BillGraph users, int start, boolean[] wanted) {
        var up = users.up();
        var below = new int[up.nodes()];
        var met = new boolean[up.nodes()];
        var ahead = new ArrayDeque<Integer>();
        ahead.add(start);
        met[start] = true;
        while (!ahead.isEmpty()) {
            int here = ahead.remove();
            if (wanted[here]) return Optional.of(wayBack(start, here, below));
            for (int arc = up.begin(here); arc < up.end(here); arc++) {
                int user = up.to()[arc];
                if (met[user]) continue;
                met[user] = true;
                below[user] = here;
                ahead.add(user);
            }
        }
        return Optional.empty();
    }

    private static int[] wayBack(int start, int top, int[] below) {
        var way = new ArrayList<Integer>();
        way.add(start);
        for (int node = top; node != start; node = below[node]) way.add(node);
        return way.stream().mapToInt(Integer::intValue).toArray();
    }
}
