package org.daftar.model.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void two_spellings_of_one_log_in_are_one_address() {
        assertThat(EmailAddress.parse("  Owner@Alpha.Test "))
                .isEqualTo(EmailAddress.parse("owner@alpha.test"))
                .contains(new EmailAddress("owner@alpha.test"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "owner", "owner@alpha", "@alpha.test", "a@b@c.test", "a b@c.test", "a@c.", "a\u0000b@c.test"
            })
    void what_is_no_address_is_not_one(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void an_address_ends_at_254_characters_and_its_local_part_at_64() {
        assertThat(EmailAddress.parse("a@" + "b".repeat(247) + ".test")).isPresent();
        assertThat(EmailAddress.parse("a@" + "b".repeat(248) + ".test")).isEmpty();
        assertThat(EmailAddress.parse("a".repeat(64) + "@b.test")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@b.test")).isEmpty();
    }

    @Test
    void an_address_that_was_not_parsed_is_a_bug_when_it_has_capitals() {
        assertThatThrownBy(() -> new EmailAddress("Owner@alpha.test")).isInstanceOf(IllegalArgumentException.class);
    }
}
