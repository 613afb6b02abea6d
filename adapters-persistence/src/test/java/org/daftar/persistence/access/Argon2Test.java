package org.daftar.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class Argon2Test {

    private final Argon2 hasher = new Argon2();

    @Test
    void a_hash_tells_its_parameters_is_salted_and_matches_only_its_password() {
        var hash = hasher.hash("correct horse battery");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hasher.hash("correct horse battery")).isNotEqualTo(hash);
        assertThat(hasher.matches("correct horse battery", Optional.of(hash))).isTrue();
        assertThat(hasher.matches("correct horse batterz", Optional.of(hash))).isFalse();
    }

    @Test
    void the_hash_that_other_tests_use_is_this_one_and_matches_nothing_of_it() {
        var quick = QuickPasswords.hasher();
        var hash = quick.hash("correct horse battery");
        assertThat(quick.matches("correct horse battery", Optional.of(hash))).isTrue();
        assertThat(quick.matches("correct horse batterz", Optional.of(hash))).isFalse();
        assertThat(hasher.matches("correct horse battery", Optional.of(hash))).isFalse();
    }

    @Test
    void nobody_matches_when_there_is_no_user() {
        assertThat(hasher.matches("correct horse battery", Optional.empty())).isFalse();
    }
}
