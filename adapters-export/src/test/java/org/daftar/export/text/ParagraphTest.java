package org.daftar.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.daftar.export.text.Line.Run;
import org.junit.jupiter.api.Test;

/** The order in which characters meet the eye, from left to right; letters are written in their plain form here. */
class ParagraphTest {

    private static final Fonts FONTS = new Fonts();

    @Test
    void words_from_right_to_left_stand_from_right_to_left_and_numbers_among_them_do_not() {
        assertThat(seen("برج 12", Flow.BY_CONTENT)).isEqualTo("12 جرب");
        assertThat(seen("رقم 100123 صفحة 2", Flow.RIGHT_TO_LEFT)).isEqualTo("2 ةحفص 100123 مقر");
    }

    @Test
    void Latin_words_inside_Arabic_keep_their_own_order() {
        assertThat(seen("فندق Noor Hotels دبي", Flow.BY_CONTENT)).isEqualTo("يبد Noor Hotels قدنف");
        assertThat(seen("Hotel فندق النور Dubai", Flow.BY_CONTENT)).isEqualTo("Hotel رونلا قدنف Dubai");
    }

    @Test
    void brackets_open_towards_what_they_hold() {
        assertThat(seen("نور (فرع)", Flow.BY_CONTENT)).isEqualTo("(عرف) رون");
        assertThat(seen("[نور]«x»", Flow.RIGHT_TO_LEFT)).isEqualTo("«x»[رون]");
        assertThat(seen("a (b) c", Flow.LEFT_TO_RIGHT)).isEqualTo("a (b) c");
    }

    @Test
    void an_amount_keeps_its_sign_in_front_whatever_surrounds_it() {
        assertThat(seen("-1,234.50", Flow.LEFT_TO_RIGHT)).isEqualTo("-1,234.50");
    }

    @Test
    void a_mark_of_direction_turns_what_it_says() {
        assertThat(seen("نور\u200E 5%", Flow.RIGHT_TO_LEFT)).isEqualTo(" 5%رون");
        assertThat(seen("a \u202Eevil\u202C b", Flow.BY_CONTENT)).isEqualTo("a live b");
    }

    @Test
    void lines_break_between_words_in_reading_order() {
        var lines = FONTS.lend(set -> Paragraph.of("شركة النور للتجارة العامة", Flow.BY_CONTENT, set.regular())
                .lines(6));
        assertThat(lines.stream().map(ParagraphTest::seen)).containsExactly("رونلا ةكرش", "ةماعلا ةراجتلل");
        assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(6));
    }

    @Test
    void a_word_longer_than_a_line_is_broken_where_the_line_ends() {
        var lines = FONTS.lend(set ->
                Paragraph.of("W".repeat(30), Flow.BY_CONTENT, set.regular()).lines(10));
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.stream().map(ParagraphTest::seen).collect(Collectors.joining()))
                .isEqualTo("W".repeat(30));
    }

    @Test
    void what_no_font_has_shows_a_replacement_and_says_what_it_was() {
        var run = line("😀", Flow.BY_CONTENT).runs().get(0);
        assertThat(run.shown()).isEqualTo("\uFFFD");
        assertThat(run.said()).isEqualTo("😀");
    }

    @Test
    void a_mark_stands_over_the_middle_of_its_letter_and_clear_of_it() {
        var line = line("لَا", Flow.BY_CONTENT);
        var letter = line.runs().get(0);
        var mark = line.runs().get(1);
        var letterBox = letter.face().box(letter.shown().codePointAt(0));
        var markBox = mark.face().box(mark.shown().codePointAt(0));
        assertThat(mark.x() + markBox.middle()).isCloseTo(letter.x() + letterBox.middle(), within());
        assertThat(mark.rise() + markBox.bottom()).isGreaterThan(letterBox.top());
        assertThat(mark.advance()).isZero();
    }

    @Property(tries = 300)
    void any_text_can_be_set_and_no_line_is_wider_than_it_may_be(@ForAll String text) {
        var lines = FONTS.lend(
                set -> Paragraph.of(text, Flow.BY_CONTENT, set.bold()).lines(8));
        assertThat(lines).isNotEmpty();
        for (var line : lines)
            assertThat(line.width() <= 8 || line.runs().size() == 1).isTrue();
    }

    private static Offset<Float> within() {
        return Offset.offset(0.001f);
    }

    private static Line line(String text, Flow flow) {
        return FONTS.lend(set -> Paragraph.of(text, flow, set.regular()).line());
    }

    private static String seen(String text, Flow flow) {
        return seen(line(text, flow));
    }

    private static String seen(Line line) {
        var shown = line.runs().stream().map(Run::shown).collect(Collectors.joining());
        return Normalizer.normalize(shown, Normalizer.Form.NFKC);
    }
}
