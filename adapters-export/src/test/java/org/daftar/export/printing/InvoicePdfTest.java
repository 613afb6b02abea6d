package org.daftar.export.printing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.daftar.model.printing.PrintLanguage.ARABIC;
import static org.daftar.model.printing.PrintLanguage.ENGLISH;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.daftar.export.printing.Pages.Mark;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.printing.PrintLanguage;
import org.daftar.model.printing.PrintedInvoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoicePdfTest {

    private static final PdfPress PRESS = new PdfPress();

    @ParameterizedTest
    @EnumSource(PrintLanguage.class)
    void R101_an_invoice_looks_as_it_was_approved_glyph_by_glyph_in_Arabic_and_English(PrintLanguage language)
            throws IOException {
        var invoice = Specimen.invoice()
                .lines(4)
                .line("Gold bars", "1", "1000", Specimen.REVERSED)
                .notes("Thank you.\nPlease pay on time / يرجى السداد في الموعد (شكراً)")
                .posted();
        var drawn = Pages.drawn(PRESS.invoice(invoice, language));
        var name = "invoice-" + (language == ARABIC ? "ar" : "en") + ".txt";
        Files.writeString(Path.of("target", name), drawn);
        try (var approved = InvoicePdfTest.class.getResourceAsStream(name)) {
            assertThat(drawn)
                    .as("if the change is wanted and was looked at, put target/%s in its place", name)
                    .isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_tax_invoice_says_what_article_59_asks_for() {
        var text = english(
                Specimen.invoice().line("Conference room", "4", "150.25").posted());
        assertThat(text)
                .contains("Tax Invoice", "INV/2026/00042", Specimen.COMPANY, "Al Quoz", "TRN: 100123456700003")
                .contains("Noor Hotels LLC", "TRN: 100987654300003", "2026-11-10", "2026-12-10", "PO-7781")
                .contains("Conference room", "150.25", "5%", "601.00", "30.05", "AED 631.05");
    }

    @Test
    void what_is_no_taxable_supply_of_a_registered_company_is_called_an_invoice() {
        assertThat(english(Specimen.invoice().unregistered().lines(1).posted())).doesNotContain("Tax Invoice");
        assertThat(english(Specimen.invoice()
                        .line("Rent of a flat", "1", "100", Specimen.EXEMPT)
                        .posted()))
                .doesNotContain("Tax Invoice")
                .contains("Exempt");
        assertThat(english(Specimen.invoice()
                        .line("Export", "1", "1", Specimen.ZERO)
                        .posted()))
                .contains("Tax Invoice");
    }

    @Test
    void a_reversed_charge_is_stated_with_its_article() {
        var invoice = Specimen.invoice().line("Gold bars", "1", "1000", Specimen.REVERSED);
        assertThat(english(invoice.posted())).contains("Article 48 of Federal Decree-Law No. 8 of 2017");
        assertThat(english(Specimen.invoice().lines(1).posted())).doesNotContain("Article 48");
    }

    @Test
    void a_credit_note_names_its_invoice_the_value_before_and_after_and_the_reason() {
        var original = Specimen.invoice().line("Room", "4", "150").recorded();
        var note = Specimen.invoice()
                .correcting(original)
                .line("Room", "1", "150")
                .notes("One day less")
                .posted();
        assertThat(english(note))
                .contains("Tax Credit Note", "CN/2026/00042", "INV/2026/00042", "One day less")
                .contains("Value on the invoice AED 600.00", "Corrected value AED 450.00")
                .contains("Difference excluding VAT AED 150.00")
                .doesNotContain("Balance due", "Due date", "Terms of payment");
    }

    @Test
    void a_vendors_bill_is_not_passed_off_as_a_tax_invoice() {
        var bill = Specimen.invoice().kind(InvoiceKind.VENDOR_BILL).lines(1).posted();
        assertThat(english(bill))
                .contains("Vendor Bill", "which remains the tax invoice")
                .doesNotContain("Tax Invoice\n");
    }

    @Test
    void a_draft_has_no_number_and_says_on_every_page_that_it_is_one() {
        var pdf = PRESS.invoice(Specimen.invoice().lines(40).draft(), ENGLISH);
        assertThat(Pages.text(pdf)).doesNotContain("INV/", "Balance due");
        assertThat(stamped(pdf, "Draft")).isEqualTo(Pages.count(pdf));
    }

    @Test
    void what_was_cancelled_says_so_and_why() {
        var pdf = PRESS.invoice(Specimen.invoice().lines(40).cancelled(), ENGLISH);
        assertThat(Pages.text(pdf))
                .contains("Reason for cancellation", "Wrong client")
                .doesNotContain("Balance due");
        assertThat(stamped(pdf, "Cancelled")).isEqualTo(Pages.count(pdf));
    }

    @ParameterizedTest
    @CsvSource({"JPY, 1000, '4,000', 200, '4,200'", "AED, 10.05, 40.20, 2.01, 42.21", "KWD, 1.2345, 4.938, 0.247, 5.185"
    })
    void amounts_have_the_decimals_of_their_currency(
            String currency, String price, String net, String tax, String gross) {
        var text = english(
                Specimen.invoice().in(currency).line("Thing", "4", price).posted());
        assertThat(text).contains(currency + " " + net, currency + " " + tax, currency + " " + gross);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPY", "AED", "KWD"})
    void printed_lines_add_up_to_printed_totals(String currency) {
        var specimen = Specimen.invoice().in(currency);
        for (int i = 1; i <= 37; i++) specimen.line("Thing", i + ".333", "7." + i);
        var marks = Pages.marks(PRESS.invoice(specimen.posted(), ENGLISH));
        var sums = marks.stream()
                .filter(mark -> mark.text().startsWith(currency + " "))
                .map(mark -> number(mark.text().substring(4)))
                .toList();
        var columns = marks.stream()
                .filter(mark -> mark.text().matches("[0-9,]+(\\.[0-9]+)?") && mark.size() == 8.5f)
                .collect(groupingBy(mark -> mark.page() + " " + mark.y()));
        var net = BigDecimal.ZERO;
        var tax = BigDecimal.ZERO;
        int rows = 0;
        for (var row : columns.values()) {
            if (row.size() < 5) continue;
            net = net.add(number(row.get(row.size() - 2).text()));
            tax = tax.add(number(row.get(row.size() - 1).text()));
            rows++;
        }
        assertThat(rows).isEqualTo(37);
        assertThat(net).isEqualByComparingTo(sums.get(0));
        assertThat(tax).isEqualByComparingTo(sums.get(2));
        assertThat(net.add(tax)).isEqualByComparingTo(sums.get(3));
    }

    @ParameterizedTest
    @CsvSource({"1, ENGLISH", "40, ENGLISH", "500, ENGLISH", "40, ARABIC", "500, ARABIC"})
    void every_page_has_the_head_of_the_table_and_its_number_and_no_row_is_torn(int lines, PrintLanguage language) {
        var pdf = PRESS.invoice(Specimen.invoice().lines(lines).posted(), language);
        int pages = Pages.count(pdf);
        var marks = Pages.marks(pdf);
        assertThat(pages).isCloseTo(lines == 1 ? 1 : lines / 17, within(1));
        assertThat(pagesWith(marks, "Description")).hasSize(pages);
        for (int page = 1; page <= pages; page++) {
            if (language == ENGLISH) assertThat(texts(marks, page)).contains("Page " + page + " of " + pages);
            assertThat(texts(marks, page)).anyMatch(text -> text.matches("[0-9]+"));
        }
        for (int line = 1; line <= lines; line++) {
            if (line % 3 == 0) continue;
            var begin = "Conference room no. " + line + ",";
            var first = marks.stream()
                    .filter(mark -> mark.text().startsWith(begin))
                    .findFirst()
                    .orElseThrow();
            assertThat(marks)
                    .anyMatch(mark -> mark.page() == first.page()
                            && mark.y() > first.y()
                            && mark.y() < first.y() + 40
                            && mark.text().endsWith("afternoon"));
        }
        assertThat(marks).allSatisfy(mark -> assertThat(mark.y()).isBetween(20f, 830f));
    }

    @Test
    void the_totals_are_never_alone_on_a_page() {
        for (int lines = 8; lines < 30; lines++) {
            var pdf = PRESS.invoice(Specimen.invoice().lines(lines).posted(), ENGLISH);
            var marks = Pages.marks(pdf);
            var total = marks.stream()
                    .filter(mark -> mark.text().equals("Total VAT"))
                    .findFirst()
                    .orElseThrow();
            int last = lines;
            assertThat(marks)
                    .anyMatch(mark -> mark.page() == total.page() && mark.text().equals(Integer.toString(last)));
        }
    }

    @Test
    void an_Arabic_page_is_the_English_one_in_a_mirror() {
        var invoice = Specimen.invoice().line("Thing", "1", "10").posted();
        var english = mark(PRESS.invoice(invoice, ENGLISH), "Al Noor Trading L.L.C");
        var arabic = mark(PRESS.invoice(invoice, ARABIC), "Al Noor Trading L.L.C");
        assertThat(english.x()).isLessThan(100);
        assertThat(arabic.x()).isGreaterThan(300);
        assertThat(Pages.text(PRESS.invoice(invoice, ARABIC)))
                .contains("فاتورة ضريبية", "الإجمالي شامل الضريبة", "رقم التسجيل الضريبي: 100123456700003");
    }

    @Test
    void figures_are_never_broken() {
        var text = english(Specimen.invoice()
                .line("Everything", "99999999", "99999.999999")
                .posted());
        assertThat(text).contains("9,999,999,899,900.00", "AED 10,499,999,894,895.00");
    }

    @Test
    void fonts_are_inside_and_only_the_glyphs_that_are_used() throws IOException {
        var pdf = PRESS.invoice(Specimen.invoice().lines(3).posted(), ARABIC);
        assertThat(pdf.length).isLessThan(60_000);
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSans.*");
            }
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar-AE");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("فاتورة ضريبية INV/2026/00042");
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes_in_many_hands() throws Exception {
        var invoice = Specimen.invoice().lines(30).posted();
        var first = PRESS.invoice(invoice, ARABIC);
        var hands = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> print = () -> PRESS.invoice(invoice, ARABIC);
            for (var done :
                    hands.invokeAll(IntStream.range(0, 12).mapToObj(i -> print).toList()))
                assertThat(done.get()).isEqualTo(first);
        } finally {
            hands.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u202E\u2066\u200F",
                "\"'<b>&amp;</b>\\ )( Tj ET",
                "😀👩‍👩‍👧 漢字 ไทย हिन्दी",
                "a\nb\r\nc\u2028d\u0085e\tf",
                "\uD800 half",
                "قَالَ السَّلَامُ عَلَيْكُمْ ﷺ ﷼"
            })
    void hostile_texts_are_drawn_everywhere(String text) {
        for (var language : PrintLanguage.values()) {
            var name = text.isBlank() ? "x" + text : text;
            var invoice =
                    Specimen.invoice().partner(name).street(text).notes(text).line(text, "1", "1");
            assertThat(Pages.count(PRESS.invoice(invoice.posted(), language))).isEqualTo(1);
        }
    }

    @Test
    void long_names_and_notes_flow_over_pages() {
        var pdf = PRESS.invoice(
                Specimen.invoice()
                        .partner("م".repeat(255))
                        .notes("word ".repeat(8000))
                        .line("W".repeat(255), "1", "1")
                        .posted(),
                ENGLISH);
        assertThat(Pages.count(pdf)).isGreaterThan(3);
        assertThat(Pages.text(pdf).split("word", -1)).hasSize(8001);
    }

    @Property(tries = 60)
    void any_text_prints(@ForAll @StringLength(max = 300) String text) {
        assertThat(PRESS.invoice(
                        Specimen.invoice().notes(text).line(text, "1", "1").posted(), ARABIC))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private static String english(PrintedInvoice invoice) {
        return Pages.text(PRESS.invoice(invoice, ENGLISH)).replace("\r\n", "\n");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    private static Mark mark(byte[] pdf, String text) {
        return Pages.marks(pdf).stream()
                .filter(mark -> mark.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(List<Mark> marks, int page) {
        return marks.stream()
                .filter(mark -> mark.page() == page)
                .map(Mark::text)
                .toList();
    }

    private static Set<Integer> pagesWith(List<Mark> marks, String text) {
        return marks.stream()
                .filter(mark -> mark.text().equals(text))
                .map(Mark::page)
                .collect(toSet());
    }

    private static long stamped(byte[] pdf, String word) {
        return Pages.marks(pdf).stream()
                .filter(mark -> mark.size() > 80 && word.startsWith(mark.text()))
                .map(Mark::page)
                .distinct()
                .count();
    }
}
