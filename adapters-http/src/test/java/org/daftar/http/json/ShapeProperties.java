package org.daftar.http.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.daftar.http.json.Samples.Entry;
import org.daftar.http.json.Samples.Everything;
import org.daftar.http.json.Samples.Line;
import org.daftar.model.kernel.Refused;

class ShapeProperties {

    private final Shapes shapes = new Shapes(NumberForm.NUMBER);
    private final Shape<Everything> everything = shapes.of(Everything.class);
    private final Shape<Entry> entries = shapes.of(Entry.class);

    @Property(tries = 500)
    void what_was_written_is_read_as_the_same(@ForAll("values") Everything value) {
        assertThat(everything.read(everything.bytes(value))).isEqualTo(value);
    }

    @Property(tries = 500)
    void a_dialect_with_numbers_as_strings_loses_nothing_either(@ForAll("values") Everything value) {
        var strings = new Shapes(NumberForm.STRING).of(Everything.class);
        assertThat(strings.read(strings.bytes(value))).isEqualTo(value);
    }

    @Property(tries = 2000)
    void whatever_bytes_come_in_a_refusal_is_the_worst_answer(@ForAll byte[] body) {
        readOrRefuse(entries, body);
    }

    @Property(tries = 3000)
    void a_sound_body_with_bytes_changed_is_read_or_refused(@ForAll("values") Everything value, @ForAll long seed) {
        var random = new Random(seed);
        var body = everything.bytes(value);
        for (var change = 0; change < 1 + random.nextInt(3); change++) {
            body[random.nextInt(body.length)] = (byte) alphabet(random);
        }
        readOrRefuse(everything, body);
        readOrRefuse(entries, body);
    }

    @Property(tries = 2000)
    void pieces_of_json_in_any_order_are_read_or_refused(@ForAll("soup") List<String> pieces) {
        readOrRefuse(entries, String.join("", pieces).getBytes(UTF_8));
        readOrRefuse(entries, ("{" + String.join("", pieces)).getBytes(UTF_8));
    }

    /** Jackson would take these for UTF-16 and UTF-32, in part in byte orders that it then gives up on. */
    @Example
    void bytes_that_begin_like_another_encoding_are_refused() {
        for (var start :
                new byte[][] {{0, 0, '{', 0}, {0, '{', 0, 0}, {'{', 0, 0, 0}, {0, '{'}, {-1, -2}, {-2, -1}, {0}}) {
            assertThatThrownBy(() -> entries.read(start)).isInstanceOf(Refused.class);
        }
    }

    private static int alphabet(Random random) {
        var likely = "{}[]\",:\\u0e.-+nul19 ";
        return random.nextBoolean() ? likely.charAt(random.nextInt(likely.length())) : random.nextInt(256);
    }

    private static void readOrRefuse(Shape<?> shape, byte[] body) {
        try {
            shape.read(body);
        } catch (Refused refused) {
            assertThat(refused.refusal().flaws()).isNotEmpty().hasSizeLessThanOrEqualTo(Faults.MOST);
        }
    }

    @Provide
    Arbitrary<List<String>> soup() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "\"date\":",
                        "\"lines\":",
                        "\"accountId\":",
                        "\"debit\":",
                        "1e400",
                        "12.5",
                        "-0",
                        "null",
                        "true",
                        "\"2026-01-01\"",
                        "\\ud800",
                        "\u0000",
                        "NaN",
                        "\"month\":",
                        " ",
                        "\"x\":")
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Everything> values() {
        var texts = Arbitraries.strings().ofMaxLength(30).filter(Strings::isClean);
        var amounts = Arbitraries.bigIntegers()
                .between(
                        BigInteger.TEN.pow(15).negate().add(BigInteger.ONE),
                        BigInteger.TEN.pow(15).subtract(BigInteger.ONE))
                .flatMap(digits -> Arbitraries.integers().between(0, 6).map(scale -> new BigDecimal(digits, scale)));
        var days = Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
        var times = Arbitraries.longs()
                .between(-62_000_000_000_000_000L, 250_000_000_000_000_000L)
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        var ids = Arbitraries.create(UUID::randomUUID);
        var lines = Combinators.combine(ids, texts.map(text -> text.length() > 9 ? text.substring(0, 9) : text))
                .as((id, text) -> new Line(
                        id,
                        Optional.of(BigDecimal.ONE),
                        Optional.empty(),
                        Optional.of(text).filter(Strings::isClean)));
        return Combinators.combine(texts, Arbitraries.integers(), Arbitraries.longs(), amounts, days, times, ids)
                .flatAs((text, small, large, amount, day, at, id) -> Combinators.combine(
                                Arbitraries.of(Samples.Side.class),
                                Arbitraries.of(Samples.Bearer.class),
                                texts.list().ofMaxSize(4),
                                lines.optional(),
                                Arbitraries.of("null", "1.50", "[{\"a\":[]}]", "\"x\"", "{}"))
                        .as((side, bearer, tags, line, raw) -> new Everything(
                                text,
                                small > 0,
                                small,
                                large,
                                amount,
                                day,
                                at,
                                id,
                                side,
                                bearer,
                                tags,
                                line,
                                new RawJson(raw))));
    }
}
