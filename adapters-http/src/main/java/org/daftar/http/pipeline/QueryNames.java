package org.daftar.http.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daftar.http.json.Param;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/**
 * The parameters that an address takes in its query. Others are ignored, but not those that are one of them in another
 * spelling: whoever asks for a report {@code asOf} a day would take today's figures for that day's.
 */
final class QueryNames {

    private final Map<String, String> spelt = new HashMap<>();
    private final Set<String> names;

    QueryNames(List<Param> params) {
        for (var param : params) spelt.put(folded(param.name()), param.name());
        names = Set.copyOf(spelt.values());
    }

    /** @throws Refused invalid, with every name that is misspelt */
    void requireSpelt(Set<String> given) {
        if (names.containsAll(given)) return;
        var flaws = given.stream()
                .filter(name -> !spelt.getOrDefault(folded(name), name).equalsIgnoreCase(name))
                .map(name -> new Flaw(
                        name,
                        "unknown_parameter",
                        "There is no parameter " + name + ". It is called " + spelt.get(folded(name)) + "."))
                .toList();
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }
}
