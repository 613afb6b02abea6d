package org.daftar.model.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Café  Münster,cafe munster",
        "شَرِكَةُ الأَمَل,شركه الامل",
        "مـؤسـسـة,موسسه",
        "ﺷﺮﻛﺔ,شركه",
        "على,علي",
        "ＡＢＣ,abc",
        "STRAẞE,strase"
    })
    void what_people_write_in_two_ways_is_one(String written, String key) {
        assertThat(SearchKey.of(written).value()).isEqualTo(key);
    }

    @Property
    void a_key_is_its_own_key_and_never_fails(@ForAll String text) {
        var key = SearchKey.of(text).value();
        assertThat(SearchKey.of(key).value()).isEqualTo(key);
    }
}
