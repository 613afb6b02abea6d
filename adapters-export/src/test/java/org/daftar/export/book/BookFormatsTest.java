package org.daftar.export.book;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.daftar.model.kernel.Currency;
import org.daftar.model.ledger.BookEntry;
import org.daftar.model.ledger.BookFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookFormatsTest {

    private static final List<String> CURRENCIES = List.of("AED", "KWD", "JPY");

    @ParameterizedTest
    @EnumSource(BookFormat.class)
    void R35_what_was_written_is_read_back_to_the_letter_and_balances_to_the_minor_unit(BookFormat format) {
        for (var currency : CURRENCIES) {
            for (long seed = 1; seed <= 8; seed++) {
                var book = SomeBook.of(currency, 60, seed);
                var read = read(format, book);
                assertThat(read).containsExactlyElementsOf(ReadRow.of(book));
                assertThat(ReadRow.trialBalance(read)).isEqualTo(book.trialBalance());
            }
        }
    }

    @Test
    void a_long_book_goes_on_in_another_sheet() throws IOException {
        var book = SomeBook.of("AED", 60, 5);
        var out = new ByteArrayOutputStream();
        new XlsxBook(book.chart(), 50).write(book.entries().iterator(), out);
        assertThat(new String(out.toByteArray(), ISO_8859_1)).contains("sheet4.xml");
        assertThat(table(TableReaders.xlsx(out.toByteArray()), Currency.known("AED")))
                .containsExactlyElementsOf(ReadRow.of(book));
    }

    @Test
    void a_spreadsheet_reckons_nothing_of_what_is_text() {
        var csv = new String(SomeBook.of("AED", 60, 2).as(BookFormat.CSV), UTF_8);
        assertThat(csv).doesNotContainPattern("(?m)(^|,)\"?[=@]");
    }

    @Test
    void an_account_that_is_not_in_the_chart_stops_the_file() {
        var book = SomeBook.of("AED", 5, 1);
        var torn = new SomeBook(book.company(), List.of(), book.entries());
        for (var format : BookFormat.values())
            assertThatThrownBy(() -> torn.as(format)).hasMessageContaining("not in the chart");
    }

    /** Entries that were written can be collected: of ten thousand, hardly any is still held at the end. */
    @ParameterizedTest
    @EnumSource(BookFormat.class)
    void nothing_is_kept_of_what_was_written(BookFormat format) throws IOException {
        var book = SomeBook.of("AED", 50, 3);
        var fresh = new Fresh(book.entries(), 10_000);
        new FileBookPress().write(format, book.company(), book.chart(), fresh, OutputStream.nullOutputStream());
        assertThat(fresh.mostHeld()).isLessThan(5_000);
    }

    /** The same entries over and over, each a new object, counting now and then how many of them are still reachable. */
    private static final class Fresh implements Iterator<BookEntry> {

        private final List<BookEntry> entries;
        private final int most;
        private final List<WeakReference<BookEntry>> served = new ArrayList<>();
        private long mostHeld;

        private Fresh(List<BookEntry> entries, int most) {
            this.entries = entries;
            this.most = most;
        }

        private long mostHeld() {
            return mostHeld;
        }

        @Override
        public boolean hasNext() {
            if (served.size() == most - 1) {
                System.gc();
                mostHeld = served.stream().filter(each -> each.get() != null).count();
            }
            return served.size() < most;
        }

        @Override
        public BookEntry next() {
            var like = entries.get(served.size() % entries.size());
            var entry = new BookEntry(
                    like.id(),
                    like.number(),
                    like.date(),
                    like.reference(),
                    like.description(),
                    like.source(),
                    like.reverses(),
                    like.lines());
            served.add(new WeakReference<>(entry));
            return entry;
        }
    }

    private static List<ReadRow> read(BookFormat format, SomeBook book) {
        var file = book.as(format);
        var currency = book.company().currency();
        return switch (format) {
            case HLEDGER -> TextReaders.hledger(new String(file, UTF_8));
            case BEANCOUNT -> TextReaders.beancount(new String(file, UTF_8));
            case CSV -> table(TableReaders.csv(new String(file, UTF_8)), currency);
            case XLSX -> table(TableReaders.xlsx(file), currency);
        };
    }

    private static List<ReadRow> table(List<List<String>> cells, Currency currency) {
        return ReadRow.ofTable(cells, currency);
    }
}
