package org.daftar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.BookEntry;
import org.daftar.model.ledger.EntryId;
import org.daftar.persistence.OnBothDatabases;
import org.junit.jupiter.api.Test;

/** The whole book is read in order, in pieces, as it stood when the reading began. */
class BookTest extends OnBothDatabases {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @Test
    void entries_come_by_day_and_number_and_say_what_they_reverse() {
        record(DAY, "3.00");
        record(DAY.minusDays(1), "1.00");
        var reversed = record(DAY.plusDays(40), "2.00");
        daftar.ledger().reverse(alpha.owner(), reversed, DAY.plusDays(41), Optional.of("Entered twice"));
        record(DAY, "4.00");
        var book = read();
        assertThat(book)
                .extracting(entry -> entry.number().toString())
                .containsExactly("JE/2026/00002", "JE/2026/00001", "JE/2026/00005", "JE/2026/00003", "JE/2026/00004");
        assertThat(book.get(4).reverses()).contains(book.get(3).number());
        assertThat(book.get(4).description()).contains("Entered twice");
        assertThat(book.get(0).lines())
                .extracting(line -> line.account().value())
                .containsExactly("1010", "3000");
    }

    @Test
    void R35_a_book_of_several_pieces_adds_up_to_its_trial_balance() {
        for (int i = 0; i < 603; i++) record(DAY.plusDays(i % 2 == 0 ? 0 : i % 50), "0.0" + (1 + i % 9));
        var book = read();
        assertThat(book).hasSize(603).doesNotHaveDuplicates();
        assertThat(book)
                .isSortedAccordingTo(Comparator.comparing(BookEntry::date)
                        .thenComparing(entry -> entry.number().ordinal()));
        var sums = new HashMap<String, Money>();
        for (var entry : book)
            for (var line : entry.lines()) sums.merge(line.account().value(), line.amount(), Money::plus);
        sums.forEach((code, sum) -> assertThat(sum.toDecimal().toPlainString()).isEqualTo(alpha.balance(code)));
    }

    @Test
    void what_is_posted_meanwhile_is_not_in_it() {
        record(DAY, "1.00");
        var reading = daftar.read().book().entries(alpha.books());
        record(DAY, "2.00");
        record(DAY.plusDays(1), "3.00");
        var read = new ArrayList<BookEntry>();
        reading.forEachRemaining(read::add);
        assertThat(read).hasSize(1);
        assertThat(read()).hasSize(3);
    }

    @Test
    void an_empty_book_has_no_entries() {
        assertThat(read()).isEmpty();
    }

    private List<BookEntry> read() {
        var read = new ArrayList<BookEntry>();
        daftar.read().book().entries(alpha.books()).forEachRemaining(read::add);
        return read;
    }

    private EntryId record(LocalDate day, String amount) {
        return daftar.ledger()
                .record(alpha.owner(), alpha.entry(day, "1010", "3000", amount))
                .id();
    }
}
