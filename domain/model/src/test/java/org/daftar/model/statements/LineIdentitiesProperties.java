package org.daftar.model.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daftar.model.kernel.Money;

class LineIdentitiesProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @Property(tries = 300)
    void R98_no_two_lines_of_a_statement_are_known_by_the_same_and_each_is_known_again(
            @ForAll("bookings") List<Booking> bookings) {
        var first = named(LineIdentities.ofFile(Optional.empty()), bookings);
        assertThat(new HashSet<>(first)).hasSameSizeAs(first);
        assertThat(named(LineIdentities.ofFile(Optional.empty()), bookings)).isEqualTo(first);
    }

    @Property(tries = 100)
    void the_longer_statement_of_an_account_knows_the_lines_of_the_shorter(@ForAll("bookings") List<Booking> bookings) {
        var whole = named(LineIdentities.ofFile(Optional.empty()), bookings);
        var part = named(LineIdentities.ofFile(Optional.empty()), bookings.subList(0, bookings.size() / 2));
        assertThat(whole.subList(0, part.size())).isEqualTo(part);
    }

    @Property(tries = 100)
    void lines_without_a_name_are_of_their_statement_where_it_has_one(@ForAll("bookings") List<Booking> bookings) {
        var unnamed = bookings.stream()
                .filter(booking -> booking.externalId().isEmpty())
                .toList();
        var one = named(LineIdentities.named(Optional.of("2026/03")), unnamed);
        var other = named(LineIdentities.named(Optional.of("2026/04")), unnamed);
        assertThat(one).doesNotContainAnyElementsOf(other.isEmpty() ? List.of("none") : other);
    }

    @Property(tries = 100)
    void a_name_that_its_sender_gave_is_one_line_whatever_else_it_says(@ForAll("bookings") List<Booking> bookings) {
        var names = LineIdentities.named(Optional.empty());
        var known = new HashSet<String>();
        for (var booking : bookings)
            known.add(names.next(new Booking(
                    booking.date(),
                    booking.amount(),
                    booking.description(),
                    booking.reference(),
                    booking.counterparty(),
                    Optional.of("X-1"))));
        assertThat(known.size()).isLessThanOrEqualTo(1);
    }

    private static List<String> named(LineIdentities identities, List<Booking> bookings) {
        var names = new ArrayList<String>();
        for (var booking : bookings) names.add(identities.next(booking));
        return names;
    }

    @Provide
    Arbitrary<List<Booking>> bookings() {
        var amounts = Arbitraries.of("5.00 AED", "-5.00 AED", "7.00 AED");
        var texts = Arbitraries.of("", "a", "ab", "1:a", "رسوم")
                .map(text -> text.isEmpty() ? Optional.<String>empty() : Optional.of(text));
        return Combinators.combine(amounts, texts, texts, texts)
                .as((amount, description, counterparty, external) ->
                        new Booking(DAY, Money.of(amount), description, Optional.empty(), counterparty, external))
                .list()
                .ofMaxSize(12);
    }
}
