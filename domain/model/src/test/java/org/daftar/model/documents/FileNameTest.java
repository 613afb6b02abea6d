package org.daftar.model.documents;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void of_a_path_only_the_last_part_stays() {
        assertThat(name("../../etc/passwd")).isEqualTo("passwd");
        assertThat(name("C:\\papers\\quote.pdf")).isEqualTo("quote.pdf");
        assertThat(name("/")).isEqualTo("document");
        assertThat(name("..")).isEqualTo("document");
        assertThat(name("")).isEqualTo("document");
    }

    @Test
    void what_is_not_shown_or_turns_the_direction_of_reading_goes_and_joiners_of_words_stay() {
        assertThat(name("quote\u0000\r\n.pdf")).isEqualTo("quote.pdf");
        assertThat(name("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(name("می\u200Cخواهم.pdf")).isEqualTo("می\u200Cخواهم.pdf");
    }

    @Test
    void a_long_name_keeps_its_end() {
        assertThat(name("ع".repeat(400) + ".pdf")).hasSize(255).endsWith(".pdf");
    }

    @Property(tries = 500)
    void whatever_was_sent_becomes_a_name_that_stays_as_it_is(@ForAll String sent) {
        var once = FileName.ofSent(sent);
        assertThat(FileName.ofSent(once.value())).isEqualTo(once);
        assertThat(once.value()).doesNotContain("/", "\\", "\n", "\u0000").isNotBlank();
    }

    private static String name(String sent) {
        return FileName.ofSent(sent).value();
    }
}
