package org.daftar.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"+971 (4) 123-4567,+97141234567", "٠٥٠ ١٢٣ ٤٥٦٧,0501234567", "800.1234,8001234", "999,999"})
    void is_read_as_people_write_it(String written, String number) {
        assertThat(PhoneNumber.parse(written)).contains(new PhoneNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "call me", "+", "1+2345", "123456789012345678901"})
    void and_what_is_none_is_none(String written) {
        assertThat(PhoneNumber.parse(written)).isEmpty();
    }
}
