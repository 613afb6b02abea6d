package org.daftar.persistence.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What reconciliation is, in a few lists; amounts in fils. */
final class ReferenceBank {

    private static final long LIMIT = 1000;

    /** @param by the line that clears it, or -1 */
    private record Posting(long amount, int by) {}

    private record Line(long amount, boolean writtenOff) {}

    /** A refusal by its code. */
    static final class No extends RuntimeException {

        private static final long serialVersionUID = 1;

        No(String code) {
            super(code);
        }
    }

    private final List<Posting> postings = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    ReferenceBank copy() {
        var copy = new ReferenceBank();
        copy.postings.addAll(postings);
        copy.lines.addAll(lines);
        return copy;
    }

    void book(long amount) {
        postings.add(new Posting(amount, -1));
    }

    void take(List<Long> amounts) {
        amounts.forEach(amount -> lines.add(new Line(amount, false)));
    }

    void match(int line, List<Integer> wanted) {
        if (difference(line) == 0) throw new No("invalid_transition");
        long cleared = cleared(line);
        for (int posting : wanted) {
            if (postings.get(posting).by() >= 0) throw new No("already_cleared");
            cleared += postings.get(posting).amount();
        }
        long amount = lines.get(line).amount();
        if (Long.signum(cleared) != Long.signum(amount)) throw new No("wrong_sign");
        if (Math.abs(amount - cleared) > LIMIT) throw new No("beyond_write_off");
        wanted.forEach(posting -> clear(posting, line));
    }

    void unmatch(int line) {
        if (postings.stream().noneMatch(posting -> posting.by() == line)) throw new No("invalid_transition");
        if (lines.get(line).writtenOff()) throw new No("invalid_transition");
        postings.replaceAll(posting -> posting.by() == line ? new Posting(posting.amount(), -1) : posting);
    }

    void writeOff(int line) {
        boolean matched = postings.stream().anyMatch(posting -> posting.by() == line);
        if (!matched || difference(line) == 0) throw new No("invalid_transition");
        postings.add(new Posting(difference(line), line));
        lines.set(line, new Line(lines.get(line).amount(), true));
    }

    /** All are of one day: alone of its amount is what is matched, in the statement as on the account. */
    void matchUndisputed(int from, int to) {
        var alike = new TreeMap<Long, List<Integer>>();
        for (int line = from; line < to; line++)
            if (lines.get(line).amount() != 0 && isBare(line))
                alike.computeIfAbsent(lines.get(line).amount(), first -> new ArrayList<>())
                        .add(line);
        alike.forEach((amount, those) -> {
            var open = new ArrayList<Integer>();
            for (int posting = 0; posting < postings.size(); posting++)
                if (postings.get(posting).by() < 0 && postings.get(posting).amount() == amount) open.add(posting);
            if (those.size() == 1 && open.size() == 1) clear(open.get(0), those.get(0));
        });
    }

    private boolean isBare(int line) {
        return postings.stream().noneMatch(posting -> posting.by() == line);
    }

    private void clear(int posting, int line) {
        postings.set(posting, new Posting(postings.get(posting).amount(), line));
    }

    int postings() {
        return postings.size();
    }

    int lines() {
        return lines.size();
    }

    private long cleared(int line) {
        return postings.stream()
                .filter(posting -> posting.by() == line)
                .mapToLong(Posting::amount)
                .sum();
    }

    long difference(int line) {
        return lines.get(line).amount() - cleared(line);
    }

    long inTransit() {
        return postings.stream()
                .filter(posting -> posting.by() < 0)
                .mapToLong(Posting::amount)
                .sum();
    }

    long booked() {
        return postings.stream().mapToLong(Posting::amount).sum();
    }
}
