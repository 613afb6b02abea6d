package org.daftar.model.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"ab", "gulf-works", "7-7", "a--b", "01890a5d-ac96-774b-bcce-b302099a8057"})
    void small_letters_digits_and_hyphens_inside_make_a_slug(String text) {
        assertThat(Slug.parse(text)).contains(new Slug(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-ab", "ab-", "Gulf", "gulf works", "gulf_works", "gülf", "ab\n"})
    void nothing_else_does(String text) {
        assertThat(Slug.parse(text)).isEmpty();
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_ends_at_255_characters() {
        assertThat(Slug.parse("x".repeat(255))).isPresent();
        assertThat(Slug.parse("x".repeat(256))).isEmpty();
    }
}
