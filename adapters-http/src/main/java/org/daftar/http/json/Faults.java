package org.daftar.http.json;

import java.util.ArrayList;
import java.util.List;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** The faults met while reading one request, in the order in which they were met. */
abstract class Faults {

    /** Enough to repair a body by; a hostile body must not be answered with a book. */
    static final int MOST = 50;

    private static final int LONGEST_NAME = 60;

    private final List<Flaw> flaws = new ArrayList<>();

    /** Where the reader is, in the sender's words: {@code lines[2].debit}; empty for the whole body. */
    abstract String place();

    /** @param saying what is wrong and what to do, as the end of a sentence that begins with the place */
    final void note(String code, String saying) {
        note(code, code, saying);
    }

    /** @param rule the keyword of JSON Schema that says the same */
    final void note(String code, String rule, String saying) {
        if (flaws.size() < MOST) noteAt(place(), code, rule, saying);
    }

    /** Of a field that is not there, in the object at this place. */
    final void noteAbsent(String field, String saying) {
        if (flaws.size() >= MOST) return;
        var place = place();
        noteAt(place.isEmpty() ? field : place + "." + field, "required", "required", saying);
    }

    /** Of the body as a whole, wherever the reader is. */
    final void noteOfBody(String code, String saying) {
        if (flaws.size() < MOST) noteAt("", code, code, saying);
    }

    private void noteAt(String place, String code, String rule, String saying) {
        flaws.add(new Flaw(place, code, rule, (place.isEmpty() ? "The body" : place) + " " + saying));
    }

    final int count() {
        return flaws.size();
    }

    /** What was noted since there were that many, as faults of what is at the given place, and forgets it. */
    final List<Flaw> takeSince(int before, String place) {
        var later = flaws.subList(before, flaws.size());
        var taken = later.stream().map(flaw -> flaw.within(place)).toList();
        later.clear();
        return taken;
    }

    final boolean any() {
        return !flaws.isEmpty();
    }

    final Refused refused() {
        return new Refused(Refusal.Invalid.of(flaws));
    }

    /** A name as it can be shown and sent back: what cannot be printed is replaced, what is endless is cut. */
    static String shown(String name) {
        var clean = Strings.isClean(name) ? name : Strings.cleaned(name);
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME) + "…";
    }
}
