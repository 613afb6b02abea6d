package org.daftar.model.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    /** The examples of the SWIFT registry. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AE07 0331 2345 6789 0123 456",
                "BH67BMAG00001299123456",
                "KW81CBKU0000000000001234560101",
                "OM810180000001299123456",
                "QA58DOHB00001234567890ABCDEFG",
                "SA0380000000608010167519",
                "GB29NWBK60161331926819",
                "de89 3704 0044 0532 0130 00"
            })
    void what_the_registry_prints_is_an_IBAN(String text) {
        assertThat(Iban.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AE07",
                "AE080331234567890123456",
                "AE07033123456789012345",
                "AE0703312345678901234567",
                "XX00",
                "AE07O331234567890123456",
                "SA038000000060801016751",
                "١٢٠٣٣١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦"
            })
    void what_has_another_length_form_or_check_is_none(String text) {
        assertThat(Iban.parse(text)).isEmpty();
    }

    @Test
    void the_bank_stands_in_it() {
        assertThat(new Iban("AE070331234567890123456").uaeBank()).contains("033");
        assertThat(new Iban("GB29NWBK60161331926819").uaeBank()).isEmpty();
    }

    @Property
    void one_wrong_digit_is_always_found(
            @ForAll @NumericChars @StringLength(19) String account,
            @ForAll @IntRange(max = 18) int place,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        var check = BigInteger.valueOf(98)
                .subtract(new BigInteger(account + "101400").mod(BigInteger.valueOf(97)))
                .intValueExact();
        var sound = "AE" + (check < 10 ? "0" : "") + check + account;
        assertThat(Iban.parse(sound)).isPresent();
        var other = (char) ('0' + (sound.charAt(place + 4) - '0' + more) % 10);
        assertThat(Iban.parse(sound.substring(0, place + 4) + other + sound.substring(place + 5)))
                .isEmpty();
    }
}
