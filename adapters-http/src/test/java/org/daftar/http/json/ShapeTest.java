package org.daftar.http.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Samples.Any;
import org.daftar.http.json.Samples.Entry;
import org.daftar.http.json.Samples.Everything;
import org.daftar.http.json.Samples.Nothing;
import org.daftar.http.json.Samples.Patch;
import org.daftar.http.json.Samples.Terse;
import org.daftar.http.json.Samples.Tree;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

    private static final String ID = "0190c5a0-0000-7000-8000-000000000001";

    private final Shapes shapes = new Shapes(NumberForm.NUMBER);
    private final Shape<Entry> entries = shapes.of(Entry.class);

    private static <T extends Record> T read(Shape<T> shape, String body) {
        return shape.read(body.getBytes(UTF_8));
    }

    private static List<Flaw> flaws(Shape<?> shape, byte[] body) {
        return catchThrowableOfType(Refused.class, () -> shape.read(body))
                .refusal()
                .flaws();
    }

    /** Path and code of each flaw. */
    private static List<String> faults(Shape<?> shape, String body) {
        return flaws(shape, body.getBytes(UTF_8)).stream()
                .map(flaw -> (flaw.path() + " " + flaw.code()).strip())
                .toList();
    }

    private List<String> entryFaults(String field) {
        return faults(
                entries,
                "{\"date\":\"2026-01-31\",\"lines\":[{\"accountId\":\"%s\"},{\"accountId\":\"%s\"}],%s}"
                        .formatted(ID, ID, field));
    }

    private List<String> lineFaults(String field) {
        return faults(
                entries,
                "{\"date\":\"2026-01-31\",\"lines\":[{\"accountId\":\"%s\"},{\"accountId\":\"%s\",%s}]}"
                        .formatted(ID, ID, field));
    }

    @Test
    void a_sound_body_becomes_the_record_with_defaults_and_empty_optionals() {
        var entry = read(
                entries,
                """
                {"date":"2026-01-31","lines":[{"accountId":"%s","debit":10.50},{"accountId":"%s","credit":10.5}]}"""
                        .formatted(ID, ID));

        assertThat(entry.date()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(entry.journal()).isEqualTo("GEN");
        assertThat(entry.post()).isFalse();
        assertThat(entry.month()).isEmpty();
        assertThat(entry.lines().get(0).debit()).contains(new BigDecimal("10.50"));
        assertThat(entry.lines().get(0).credit()).isEmpty();
    }

    @Test
    void all_faults_are_reported_at_once_each_with_its_path() {
        var body =
                """
                {"journal":"gen","month":13,"lines":[
                  {"accountId":"nobody","debit":-1},
                  {"debit":1.005,"credit":0,"description":"far too long for twenty"}]}""";

        assertThat(faults(entries, body))
                .containsExactly(
                        "journal pattern",
                        "month out_of_range",
                        "lines[0].accountId not_a_uuid",
                        "lines[0].debit out_of_range",
                        "lines[1].debit too_many_decimals",
                        "lines[1].credit out_of_range",
                        "lines[1].description too_long",
                        "lines[1].accountId required",
                        "date required");
    }

    @Test
    void a_message_names_the_field_and_says_what_to_do() {
        assertThat(flaws(entries, "{\"date\":\"31.01.2026\",\"lines\":3}".getBytes(UTF_8)))
                .extracting(Flaw::message)
                .containsExactly(
                        "date is not a date. Write a day that exists as YYYY-MM-DD.",
                        "lines must be a list, not a number.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"date\":null; duplicate_key",
                "\"journal\":\"\"; too_short",
                "\"journal\":5; wrong_type",
                "\"journal\":{\"a\":[1]}; wrong_type",
                "\"post\":\"true\"; wrong_type",
                "\"post\":1; wrong_type",
                "\"month\":\"12\"; wrong_type",
                "\"month\":1.9; wrong_type",
                "\"month\":1.0; wrong_type",
                "\"month\":1e0; number_form",
                "\"month\":0; out_of_range",
                "\"month\":99999999999999999999; out_of_range",
                "\"journal\":\"A\\u0000\"; bad_character",
                "\"journal\":\"\\ud800\"; bad_character",
                "\"unknown\":1e400; number_form",
                "\"unknown\":[\"\\udc00\"]; bad_character",
                "\"unknown\":{\"a\\u0000\":1}; bad_character",
                "\"un\\ud800\":1; malformed_json",
                "\"unknown\":{\"a\":1,\"a\":2}; duplicate_key",
                "\"unknown\":NaN; malformed_json",
                "\"unknown\":01; malformed_json",
                "\"unknown\":'a'; malformed_json",
                "\"unknown\":1,; malformed_json",
                "\"unknown\":11111111111111111111111111111111111111111; number_form",
            })
    void a_faulty_field_is_refused(String field, String code) {
        assertThat(entryFaults(field)).hasSize(1).first(as(STRING)).endsWith(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"debit\":\"12\"; wrong_type",
                "\"debit\":1e2; number_form",
                "\"debit\":1e400; number_form",
                "\"debit\":0.0000000000000000000000000000000000000001; number_form",
                "\"debit\":999999999999999999999999999999; out_of_range",
                "\"debit\":-0.01; out_of_range",
                "\"debit\":0.001; too_many_decimals",
                "\"credit\":0; out_of_range",
                "\"credit\":-0; out_of_range",
                "\"description\":12; wrong_type",
            })
    void a_faulty_field_of_a_line_is_refused_with_its_index(String field, String code) {
        assertThat(lineFaults(field))
                .singleElement(as(STRING))
                .startsWith("lines[1].")
                .endsWith(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "2026-2-1", "26-02-01", "2026-01-01T00:00:00Z", "0000-01-01", "", "2026-01-0x"})
    void only_days_that_exist_are_dates(String date) {
        assertThat(faults(entries, "{\"date\":\"" + date + "\",\"lines\":[]}"))
                .containsExactly("date not_a_date", "lines too_few");
    }

    @Test
    void a_list_too_long_is_refused_as_a_whole() {
        assertThat(faults(entries, "{\"date\":\"2026-01-01\",\"lines\":[1,2,3,4,5,{},[],7]}"))
                .contains("lines too_many")
                .contains("lines[0] wrong_type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "\"a\"", "null", "true"})
    void a_body_must_be_an_object(String body) {
        assertThat(faults(entries, body)).containsExactly("wrong_type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "{\"date\"}",
                "{} {}",
                "{}x",
                "{\"date\":\"2026",
                "{\"a\":tru}",
                "\u0000{}",
                "nul"
            })
    void a_body_that_is_not_one_json_text_is_malformed(String body) {
        assertThat(faults(entries, body)).last(as(STRING)).endsWith("malformed_json");
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        assertThat(flaws(entries, "{}".getBytes(UTF_16LE)))
                .extracting(Flaw::code)
                .containsExactly("malformed_json");
        assertThat(flaws(entries, new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}))
                .extracting(Flaw::code)
                .containsExactly("malformed_json");
    }

    @Test
    void nesting_is_allowed_to_64_levels_and_no_deeper() {
        var any = shapes.of(Any.class);
        assertThat(read(any, "{\"value\":" + "[".repeat(63) + "]".repeat(63) + "}")
                        .value()
                        .text())
                .hasSize(126);
        assertThat(faults(any, "{\"value\":" + "[".repeat(64) + "]".repeat(64) + "}"))
                .singleElement(as(STRING))
                .endsWith("too_deep");
        assertThat(faults(any, "{\"other\":" + "[".repeat(1000) + "]".repeat(1000) + "}"))
                .singleElement(as(STRING))
                .endsWith("too_deep");
        var tree = "{\"name\":\"n\",\"children\":[".repeat(33) + "]}".repeat(33);
        assertThat(faults(shapes.of(Tree.class), tree))
                .singleElement(as(STRING))
                .endsWith("too_deep");
    }

    @Test
    void at_most_fifty_faults_are_told() {
        var body = "{\"name\":\"n\",\"children\":[" + "1,".repeat(80) + "1]}";
        assertThat(faults(shapes.of(Tree.class), body)).hasSize(Faults.MOST);
    }

    @Test
    void a_merge_tells_absent_from_null_from_a_value() {
        var patches = shapes.of(Patch.class);
        assertThat(read(patches, "{}")).isEqualTo(new Patch(Change.keep(), Change.keep()));
        assertThat(read(patches, "{\"name\":null,\"amount\":-0}"))
                .isEqualTo(new Patch(new Change.Clear<>(), new Change.Set<>(BigDecimal.ZERO)));
        assertThat(patches.bytes(new Patch(new Change.Clear<>(), Change.keep())))
                .asString()
                .isEqualTo("{\"name\":null}");
    }

    @Test
    void an_empty_body_is_an_empty_object_where_nothing_is_required() {
        assertThat(shapes.of(Patch.class).read(new byte[0])).isEqualTo(new Patch(Change.keep(), Change.keep()));
        assertThat(shapes.of(Nothing.class).read(new byte[0])).isEqualTo(new Nothing());
        assertThat(read(shapes.of(Nothing.class), "{\"more\":1}")).isEqualTo(new Nothing());
    }

    @Test
    void a_raw_value_is_kept_digit_for_digit() {
        var any = read(shapes.of(Any.class), "{ \"value\" : { \"a\" : [ 1.10 , -0 , null , \"x\\n\" , true ] } }");
        assertThat(any.value().text()).isEqualTo("{\"a\":[1.10,-0,null,\"x\\n\",true]}");
        assertThat(read(shapes.of(Any.class), "{\"value\":null}").value().text())
                .isEqualTo("null");
    }

    @Test
    void what_is_written_is_plain_utc_and_names_what_is_empty() {
        var value = new Everything(
                "é😀\"",
                true,
                -1,
                Long.MAX_VALUE,
                new BigDecimal("1E+3"),
                LocalDate.of(2026, 1, 2),
                Instant.parse("2026-01-02T03:04:05.123456789Z"),
                UUID.fromString(ID),
                Samples.Side.CREDIT_NOTE,
                Samples.Bearer.SHARED,
                List.of("a"),
                Optional.empty(),
                new RawJson("[1]"));

        assertThat(shapes.of(Everything.class).bytes(value))
                .asString()
                .isEqualTo(
                        """
                {"text":"é😀\\"","flag":true,"small":-1,"large":9223372036854775807,"amount":1000,"day":"2026-01-02",\
                "at":"2026-01-02T03:04:05.123456Z","id":"%s","side":"credit_note","bearer":"SHA","tags":["a"],\
                "line":null,"raw":[1]}"""
                                .formatted(ID));
        assertThat(shapes.of(Terse.class).bytes(new Terse(Optional.empty(), Optional.of("x"))))
                .asString()
                .isEqualTo("{\"b\":\"x\"}");
    }

    @Test
    void a_dialect_whose_numbers_are_strings_writes_and_reads_them_so() {
        var patches = new Shapes(NumberForm.STRING).of(Patch.class);
        var patch = new Patch(Change.keep(), new Change.Set<>(new BigDecimal("12.50")));
        assertThat(patches.bytes(patch)).asString().isEqualTo("{\"amount\":\"12.50\"}");
        assertThat(read(patches, "{\"amount\":\"12.50\"}")).isEqualTo(patch);
        assertThat(read(patches, "{\"amount\":12.50}")).isEqualTo(patch);
        assertThat(faults(patches, "{\"amount\":\"1e5\"}")).containsExactly("amount number_form");
        assertThat(faults(patches, "{\"amount\":\" 1\"}")).containsExactly("amount wrong_type");
    }

    record Loose(
            String name,
            Optional<String> note,
            @NeverNull Optional<String> label,
            Change<UUID> parent,
            @Decimals Optional<BigDecimal> amount,
            Optional<Instant> at,
            Optional<LocalDate> day,
            @Text(verbatim = true) Optional<String> secret) {}

    private final Shape<Loose> loose =
            new Shapes(new Manner(NumberForm.SHORTEST_STRING, EnumSet.allOf(Manner.Habit.class))).of(Loose.class);

    @Test
    void a_dialect_may_trim_texts_take_an_empty_one_for_null_and_exchange_days_and_instants() {
        var body = "{\"name\":\" a b \",\"note\":\"  \",\"parent\":\"\",\"amount\":\"1200.50\",\"at\":\"2026-03-05\","
                + "\"day\":\"2026-03-05T23:30:00-04:00\",\"secret\":\" s \"}";
        var read = read(loose, body);
        assertThat(read)
                .isEqualTo(new Loose(
                        "a b",
                        Optional.empty(),
                        Optional.empty(),
                        new Change.Clear<>(),
                        Optional.of(new BigDecimal("1200.50")),
                        Optional.of(Instant.parse("2026-03-05T00:00:00Z")),
                        Optional.of(LocalDate.of(2026, 3, 6)),
                        Optional.of(" s ")));
        assertThat(loose.bytes(read)).asString().contains("\"amount\":\"1200.5\"");
        assertThat(faults(loose, "{\"name\":\"a\",\"label\":null}")).containsExactly("label required");
    }

    @Test
    void what_is_wrong_inside_a_row_is_told_as_if_the_row_were_sent_alone() {
        var rows = shapes.rowsOf(Patch.class).read("{\"rows\":[{\"amount\":1},{\"amount\":\"x\"},7]}".getBytes(UTF_8));
        assertThat(rows.rows().get(0)).isEqualTo(new Row.Sound(read(shapes.of(Patch.class), "{\"amount\":1}")));
        assertThat(((Row.Flawed) rows.rows().get(1)).refusal().flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.path() + "|" + flaw.rule() + "|" + flaw.message())
                        .startsWith("amount|type|amount must be"));
        assertThat(((Row.Flawed) rows.rows().get(2)).refusal().flaws()).hasSize(1);
    }
}
