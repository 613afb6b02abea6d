package org.daftar.http.routes;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds an endpoint by method and path in time proportional to the path. A literal piece wins over a parameter. */
public final class RouteTrie {

    private final Node root = new Node();

    /** @throws IllegalStateException if two endpoints have the same method and path */
    public RouteTrie(List<Endpoint<?, ?, ?>> endpoints) {
        endpoints.forEach(this::add);
    }

    public sealed interface Match {

        /** @param parameters of the path, still percent-encoded */
        record Found(Endpoint<?, ?, ?> endpoint, Map<String, String> parameters) implements Match {}

        /** @param allowed the methods the path has */
        record WrongMethod(Set<String> allowed) implements Match {}

        record Unknown() implements Match {}
    }

    /** @param path below the dialect's mount, percent-encoded; a slash at its end makes no difference */
    public Match find(@Nullable Method method, String path) {
        var trimmed = path.endsWith("/") ? path.substring(1, Math.max(1, path.length() - 1)) : path.substring(1);
        var segments = trimmed.split("/", -1);
        var node = root.walk(segments, 0);
        if (node == null) return new Match.Unknown();
        var endpoint = method == null ? null : node.endpoints.get(method);
        if (endpoint == null) return new Match.WrongMethod(node.allowed());
        return new Match.Found(endpoint, parameters(endpoint, segments));
    }

    private void add(Endpoint<?, ?, ?> endpoint) {
        var node = root;
        for (var segment : endpoint.segments()) node = node.child(segment);
        if (node.endpoints.put(endpoint.method(), endpoint) != null) {
            throw new IllegalStateException("Declared twice: " + endpoint.method() + " " + endpoint.path());
        }
    }

    private static Map<String, String> parameters(Endpoint<?, ?, ?> endpoint, String[] segments) {
        if (endpoint.path().indexOf('{') < 0) return Map.of();
        var parameters = new HashMap<String, String>(4);
        var names = endpoint.segments();
        for (var i = 0; i < segments.length; i++) {
            var name = names.get(i);
            if (isParameter(name)) parameters.put(name.substring(1, name.length() - 1), segments[i]);
        }
        return parameters;
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    private static final class Node {

        private final Map<String, Node> literals = new HashMap<>();
        private final Map<Method, Endpoint<?, ?, ?>> endpoints = new EnumMap<>(Method.class);
        private @Nullable Node parameter;

        Node child(String segment) {
            if (!isParameter(segment)) return literals.computeIfAbsent(segment, name -> new Node());
            var known = parameter;
            if (known != null) return known;
            var made = new Node();
            parameter = made;
            return made;
        }

        /** Goes back to a parameter when a literal leads nowhere: {@code /a/{x}/b} is found beside {@code /a/report}. */
        @Nullable
        Node walk(String[] segments, int at) {
            if (at == segments.length) return endpoints.isEmpty() ? null : this;
            var literal = literals.get(segments[at]);
            if (literal != null) {
                var found = literal.walk(segments, at + 1);
                if (found != null) return found;
            }
            var any = parameter;
            return any == null || segments[at].isEmpty() ? null : any.walk(segments, at + 1);
        }

        Set<String> allowed() {
            var names = new TreeSet<String>();
            endpoints.keySet().forEach(method -> names.add(method.name()));
            if (endpoints.containsKey(Method.GET)) names.add("HEAD");
            return names;
        }
    }
}
