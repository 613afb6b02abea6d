package org.daftar.model.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNumberTest {

    @Test
    void is_an_IBAN_or_the_number_of_a_card() {
        assertThat(AccountNumber.parse("ae07 0331 2345 6789 0123 456").flatMap(AccountNumber::iban))
                .contains(new Iban("AE070331234567890123456"));
        assertThat(AccountNumber.parse("4578 9012 3456 7890")).contains(new AccountNumber("4578901234567890"));
        assertThat(new AccountNumber("4578901234567890").iban()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AE080331234567890123456",
                "AEX",
                "SA0480000000608010167519",
                "457890123456789012345678",
                "=cmd()",
                "4578,9012",
                "٤٥٧٨٩٠١٢"
            })
    void and_what_looks_like_an_IBAN_and_is_none_is_no_card(String text) {
        assertThat(AccountNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"302620122", "102320150", "405010101", "720610101", "803510106", "985110101"})
    void routing_codes_in_print_add_up_to_tens(String code) {
        assertThat(new RoutingCode(code).isUsual()).isTrue();
    }

    @Test
    void and_one_with_a_wrong_digit_does_not() {
        assertThat(new RoutingCode("302620123").isUsual()).isFalse();
    }
}
