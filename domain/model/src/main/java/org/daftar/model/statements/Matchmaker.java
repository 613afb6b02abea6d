package org.daftar.model.statements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says which postings a line may be. Only those of its very amount come into question, and of days that are not too far;
 * then a name in the bank's text weighs most, the counterparty less, and the nearness of the days least. The same lines and
 * postings, in whatever order, give the same answer.
 */
public final class Matchmaker {

    /** A cheque is booked when it is written, and paid when its payee finds the time. */
    public static final int DAYS_BEFORE = 90;

    public static final int DAYS_AFTER = 15;
    /** Beyond it, nobody should be matched for want of a better one alone. */
    private static final int NEAR = 10;

    private static final int OF_AMOUNT = 50;
    private static final int OF_NAME = 30;
    private static final int OF_PARTNER = 10;
    private static final int OF_DAY = 10;

    private static final Comparator<Candidate> IN_ORDER = Comparator.comparing(
                    (Candidate candidate) -> candidate.posting().date())
            .thenComparing(candidate -> candidate.posting().entry().toString())
            .thenComparing(candidate -> candidate.posting().line());

    private Matchmaker() {}

    /** The likeliest first. */
    public static List<Proposal> proposals(Booking line, List<Candidate> candidates) {
        var named = Words.namesIn(line.texts());
        return candidates.stream()
                .filter(candidate -> isPossible(line, candidate))
                .map(candidate -> weighed(line, named, candidate))
                .sorted(Comparator.comparingInt((Proposal proposal) -> -proposal.score())
                        .thenComparing(Proposal::candidate, IN_ORDER))
                .toList();
    }

    /**
     * The pairs that nobody would argue about: a line that names one posting, which no other line names; and a line and a posting
     * of neighbouring days that are the only ones of their amount.
     *
     * @param all whether lines and candidates are all there are of their amounts: else only names count
     */
    public static Map<StatementLine, Candidate> unambiguous(
            List<StatementLine> lines, List<Candidate> candidates, boolean all) {
        var pairs = byName(lines, candidates);
        if (all) addOnlyOnes(lines, candidates, pairs);
        return pairs;
    }

    private static Map<StatementLine, Candidate> byName(List<StatementLine> lines, List<Candidate> candidates) {
        var bearers = new HashMap<String, List<Candidate>>();
        for (var candidate : candidates)
            for (var name : names(candidate))
                bearers.computeIfAbsent(name, first -> new ArrayList<>()).add(candidate);
        var wanted = new LinkedHashMap<StatementLine, Candidate>();
        var suitors = new HashMap<Candidate, Integer>();
        for (var line : lines) {
            var named = namedBy(line, bearers);
            named.forEach(candidate -> suitors.merge(candidate, 1, Integer::sum));
            if (named.size() == 1) wanted.put(line, named.iterator().next());
        }
        wanted.values().removeIf(candidate -> suitors.getOrDefault(candidate, 0) > 1);
        return wanted;
    }

    private static Set<Candidate> namedBy(StatementLine line, Map<String, List<Candidate>> bearers) {
        var named = new HashSet<Candidate>();
        for (var name : Words.namesIn(line.booking().texts()))
            for (var candidate : bearers.getOrDefault(name, List.of()))
                if (isPossible(line.booking(), candidate)) named.add(candidate);
        return named;
    }

    private static void addOnlyOnes(
            List<StatementLine> lines, List<Candidate> candidates, Map<StatementLine, Candidate> pairs) {
        var taken = new HashSet<>(pairs.values());
        var linesLeft = new HashMap<Long, List<StatementLine>>();
        for (var line : lines)
            if (!pairs.containsKey(line))
                linesLeft
                        .computeIfAbsent(line.booking().amount().minor(), first -> new ArrayList<>())
                        .add(line);
        var postingsLeft = new HashMap<Long, List<Candidate>>();
        for (var candidate : candidates)
            if (!taken.contains(candidate))
                postingsLeft
                        .computeIfAbsent(candidate.posting().amount().minor(), first -> new ArrayList<>())
                        .add(candidate);
        linesLeft.forEach((amount, alike) -> {
            var postings = postingsLeft.getOrDefault(amount, List.of());
            if (alike.size() == 1 && postings.size() == 1 && isNear(alike.get(0).booking(), postings.get(0)))
                pairs.put(alike.get(0), postings.get(0));
        });
    }

    private static boolean isPossible(Booking line, Candidate candidate) {
        var posting = candidate.posting();
        return posting.amount().equals(line.amount())
                && !posting.date().isBefore(line.date().minusDays(DAYS_BEFORE))
                && !posting.date().isAfter(line.date().plusDays(DAYS_AFTER));
    }

    private static boolean isNear(Booking line, Candidate candidate) {
        return isPossible(line, candidate)
                && days(line.date(), candidate.posting().date()) <= NEAR;
    }

    private static Proposal weighed(Booking line, Set<String> named, Candidate candidate) {
        int score = OF_AMOUNT;
        var reasons = new ArrayList<String>();
        reasons.add("the same amount");
        var name = candidate.names().stream()
                .filter(told -> named.contains(Words.name(told)))
                .findFirst();
        if (name.isPresent()) {
            score += OF_NAME;
            reasons.add("\"" + name.get() + "\" is in the bank's text");
        }
        if (isOf(line, candidate.partner())) {
            score += OF_PARTNER;
            reasons.add("the counterparty is " + candidate.partner().orElseThrow());
        }
        long apart = days(line.date(), candidate.posting().date());
        score += (int) Math.max(0, OF_DAY - apart);
        reasons.add(apart == 0 ? "the same day" : apart == 1 ? "one day apart" : apart + " days apart");
        return new Proposal(candidate, score, reasons);
    }

    /** Half of the partner's name, of what is a word in it, is in what the bank says. */
    private static boolean isOf(Booking line, Optional<String> partner) {
        if (partner.isEmpty()) return false;
        var name = Words.of(partner.get()).stream()
                .filter(word -> word.length() > 2)
                .toList();
        var told = new HashSet<String>();
        line.texts().forEach(text -> told.addAll(Words.of(text)));
        long found = name.stream().filter(told::contains).count();
        return found > 0 && found * 2 >= name.size();
    }

    private static Set<String> names(Candidate candidate) {
        var names = new HashSet<String>();
        for (var told : candidate.names()) {
            var name = Words.name(told);
            if (!name.isEmpty()) names.add(name);
        }
        return names;
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
