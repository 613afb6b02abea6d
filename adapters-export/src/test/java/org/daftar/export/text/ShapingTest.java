package org.daftar.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Joined forms, named by their code points in Unicode's presentation forms. */
class ShapingTest {

    @Test
    void letters_take_the_form_of_their_place_in_the_word() {
        assertThat(shown("بيت")).isEqualTo("FE91 FEF4 FE96"); // initial, medial, final
        assertThat(shown("ب")).isEqualTo("FE8F");
        assertThat(shown("عميل")).isEqualTo("FECB FEE4 FEF4 FEDE");
    }

    @Test
    void a_letter_that_joins_only_back_parts_the_word() {
        assertThat(shown("دار")).isEqualTo("FEA9 FE8D FEAD");
        assertThat(shown("فاتورة")).isEqualTo("FED3 FE8E FE97 FEEE FEAD FE93");
    }

    @Test
    void lam_and_alef_are_one_ligature_in_both_its_forms_with_every_alef() {
        assertThat(shown("لا")).isEqualTo("FEFB");
        assertThat(shown("سلام")).isEqualTo("FEB3 FEFC FEE1");
        assertThat(shown("لأ لإ لآ")).isEqualTo("FEF7 20 FEF9 20 FEF5");
        assertThat(shown("لال")).isEqualTo("FEFB FEDD");
    }

    @Test
    void marks_ride_on_their_letter_and_do_not_part_it_from_the_next() {
        assertThat(shown("بَيْت")).isEqualTo("FE91+64E FEF4+652 FE96");
        assertThat(shown("لَا")).isEqualTo("FEFB+64E");
    }

    @Test
    void tatweel_and_the_joiner_join_and_the_non_joiner_parts() {
        assertThat(shown("بـ")).isEqualTo("FE91 640");
        assertThat(shown("ب\u200D")).isEqualTo("FE91");
        assertThat(shown("ب\u200Cب")).isEqualTo("FE8F FE8F");
    }

    @Test
    void marks_of_direction_are_neither_drawn_nor_in_the_way() {
        assertThat(shown("ب\u200Fب\u202B\u2067")).isEqualTo("FE91 FE90");
    }

    @Test
    void letters_of_Persian_and_Urdu_join_too() {
        assertThat(shown("پچگی")).isEqualTo("FB58 FB7D FB95 FBFD");
    }

    @Test
    void whatever_is_no_Arabic_letter_stays_as_it_is() {
        assertThat(shown("a1😀٣")).isEqualTo("61 31 1F600 663");
    }

    private static String shown(String text) {
        return Shaping.of(text).stream()
                .map(cluster -> hex(cluster.shown())
                        + cluster.marks().stream().map(mark -> "+" + hex(mark)).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static String hex(int character) {
        return Integer.toHexString(character).toUpperCase();
    }
}
