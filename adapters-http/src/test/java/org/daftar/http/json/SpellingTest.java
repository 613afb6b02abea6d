package org.daftar.http.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.daftar.model.kernel.Refused;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final Spelling BOOKS = new Spelling("Book", Map.of("thingId", "bookId"), Set.of("sharpened"));

    private final Shapes plain = new Shapes(NumberForm.NUMBER);
    private final Shapes books = plain.spelt(BOOKS);

    enum Fate {
        SOLD,
        SHARPENED
    }

    @Spelt
    @Example("""
            {"thingId": "a", "fate": "sold", "parts": []}""")
    record Thing(String thingId, Optional<Fate> fate, List<Part> parts) {}

    @Spelt
    record Part(String thingId) {}

    record Note(String thingId) {}

    @Test
    void one_record_is_read_and_written_in_the_words_of_each_section() {
        var sent = "{\"bookId\":\"a\",\"fate\":\"sold\",\"parts\":[{\"bookId\":\"b\"}]}";
        var read = books.of(Thing.class).read(sent.getBytes(UTF_8));
        assertThat(read).isEqualTo(new Thing("a", Optional.of(Fate.SOLD), List.of(new Part("b"))));
        assertThat(new String(books.of(Thing.class).bytes(read), UTF_8)).isEqualTo(sent);
        assertThat(new String(plain.of(Thing.class).bytes(read), UTF_8)).isEqualTo(sent.replace("bookId", "thingId"));
    }

    @Test
    void what_a_section_does_not_have_is_refused_there_and_faults_are_told_in_its_words() {
        var sent = "{\"bookId\":1,\"fate\":\"sharpened\",\"parts\":[]}".getBytes(UTF_8);
        assertThatThrownBy(() -> books.of(Thing.class).read(sent))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal().flaws())
                                .extracting(flaw -> flaw.path() + " " + flaw.code())
                                .containsExactly("bookId wrong_type", "fate not_one_of"));
    }

    @Test
    void its_description_has_a_name_an_example_and_constants_of_its_own() {
        var described = new TreeMap<String, Schema>();
        books.of(Thing.class).components(described);
        plain.of(Thing.class).components(described);
        assertThat(described).containsOnlyKeys("Thing", "Part", "BookThing", "BookPart");
        assertThat(described.get("BookThing").toString())
                .contains("bookId", "\"bookId\": \"a\"")
                .doesNotContain("sharpened", "thingId");
        books.of(Thing.class).requireSoundExample();
    }

    @Test
    void a_record_that_is_not_spelt_is_the_same_everywhere() {
        assertThat(new String(books.of(Note.class).bytes(new Note("a")), UTF_8)).isEqualTo("{\"thingId\":\"a\"}");
    }
}
