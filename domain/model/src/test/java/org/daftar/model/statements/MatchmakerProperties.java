package org.daftar.model.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;

class MatchmakerProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final Currency AED = Currency.known("AED");

    @Property(tries = 300)
    void pairs_have_one_amount_and_nothing_twice_whatever_the_order(
            @ForAll("lines") List<StatementLine> lines,
            @ForAll("candidates") List<Candidate> candidates,
            @ForAll Random random) {
        var pairs = Matchmaker.unambiguous(lines, candidates, true);
        pairs.forEach((line, candidate) -> assertThat(candidate.posting().amount())
                .isEqualTo(line.booking().amount()));
        assertThat(new HashSet<>(pairs.values())).hasSize(pairs.size());
        assertThat(Matchmaker.unambiguous(shuffled(lines, random), shuffled(candidates, random), true))
                .isEqualTo(pairs);
    }

    @Property(tries = 300)
    void proposals_are_of_the_amount_and_the_likeliest_comes_first_whatever_the_order(
            @ForAll("lines") List<StatementLine> lines,
            @ForAll("candidates") List<Candidate> candidates,
            @ForAll Random random) {
        for (var line : lines) {
            var proposals = Matchmaker.proposals(line.booking(), candidates);
            assertThat(Matchmaker.proposals(line.booking(), shuffled(candidates, random)))
                    .isEqualTo(proposals);
            assertThat(proposals)
                    .allMatch(each -> each.candidate()
                            .posting()
                            .amount()
                            .equals(line.booking().amount()))
                    .allMatch(each -> each.score() >= 50 && each.score() <= 100)
                    .isSortedAccordingTo((one, other) -> Integer.compare(other.score(), one.score()));
        }
    }

    @Example
    void a_line_that_names_two_postings_or_a_posting_that_two_lines_name_is_left_to_people() {
        var one = candidate(5, 1, "");
        var other = candidate(5, 2, "");
        assertThat(Matchmaker.unambiguous(
                        List.of(line(1, 5, "PAY/2026/00001 and PAY/2026/00002")), List.of(one, other), true))
                .isEmpty();
        assertThat(Matchmaker.unambiguous(
                        List.of(line(1, 5, "PAY/2026/00001"), line(2, 5, "pay 2026 00001")), List.of(one), true))
                .isEmpty();
        assertThat(Matchmaker.unambiguous(List.of(line(1, 5, "")), List.of(one), false))
                .as("there may be others")
                .isEmpty();
        assertThat(Matchmaker.unambiguous(List.of(line(1, 5, "")), List.of(one), true))
                .hasSize(1);
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        var other = new ArrayList<>(all);
        Collections.shuffle(other, random);
        return other;
    }

    @Provide
    Arbitrary<List<StatementLine>> lines() {
        var texts = Arbitraries.of(
                "", "PAY/2026/00001", "ref PAY-2026-00002", "Noor Hotels", "PAY/2026/00001 PAY/2026/00003");
        return Combinators.combine(Arbitraries.integers().between(1, 3), texts)
                .as((amount, text) -> new Object[] {amount, text})
                .list()
                .ofMaxSize(8)
                .map(all -> {
                    var lines = new ArrayList<StatementLine>();
                    for (var each : all) lines.add(line(lines.size() + 1, (int) each[0], (String) each[1]));
                    return lines;
                });
    }

    @Provide
    Arbitrary<List<Candidate>> candidates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3), Arbitraries.of("", "INV-7", "ab", "Noor Hotels"))
                .as((amount, reference) -> new Object[] {amount, reference})
                .list()
                .ofMaxSize(8)
                .map(all -> {
                    var candidates = new ArrayList<Candidate>();
                    for (var each : all)
                        candidates.add(candidate((int) each[0], candidates.size() + 1, (String) each[1]));
                    return candidates;
                });
    }

    private static StatementLine line(int place, int amount, String text) {
        var booking = new Booking(
                DAY.plusDays(place),
                new Money(amount, AED),
                Optional.of(text),
                Optional.empty(),
                Optional.of("NOOR HOTELS LLC"),
                Optional.empty());
        return new StatementLine(new StatementLineId(new UUID(1, place)), place, booking, "x_" + place);
    }

    private static Candidate candidate(int amount, int ordinal, String reference) {
        var number = new EntryNumber(new JournalCode("PAY"), 2026, ordinal);
        var posting = new BankPosting(
                new EntryId(new UUID(2, ordinal)),
                2,
                number,
                DAY.plusDays(ordinal),
                new Money(amount, AED),
                false,
                Optional.empty());
        return new Candidate(posting, List.of(number.toString(), reference), Optional.of("Noor Hotels LLC"));
    }
}
