package org.daftar.http.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Samples.Filter;
import org.daftar.http.json.Samples.Side;
import org.daftar.model.kernel.Refused;
import org.junit.jupiter.api.Test;

class ShapeParamsTest {

    private static final String ID = "0190c5a0-0000-7000-8000-000000000001";

    private final Shape<Filter> filters = new Shapes(NumberForm.NUMBER).of(Filter.class);

    private Filter read(Map<String, List<String>> given) {
        return filters.readParams(name -> given.getOrDefault(name, List.of()));
    }

    private List<String> faults(Map<String, List<String>> given) {
        return catchThrowableOfType(Refused.class, () -> read(given)).refusal().flaws().stream()
                .map(flaw -> flaw.path() + " " + flaw.code())
                .toList();
    }

    @Test
    void parameters_go_by_snake_case_or_their_given_name() {
        var given = Map.of(
                "from", List.of("2026-01-01"),
                "client_id", List.of(ID),
                "q", List.of("rent"),
                "status", List.of("debit", "credit_note"),
                "nobody_knows", List.of("this"));

        assertThat(read(given))
                .isEqualTo(new Filter(
                        Optional.of(LocalDate.of(2026, 1, 1)),
                        Optional.of(UUID.fromString(ID)),
                        25,
                        Optional.of("rent"),
                        Optional.of(List.of(Side.DEBIT, Side.CREDIT_NOTE))));
        assertThat(filters.params())
                .extracting(Param::name)
                .containsExactly("from", "client_id", "limit", "q", "status");
        assertThat(filters.params()).extracting(Param::required).containsOnly(false);
    }

    @Test
    void all_faults_of_parameters_are_reported_at_once() {
        var given = Map.of(
                "from", List.of("yesterday"),
                "client_id", List.of(ID, ID),
                "limit", List.of("+5"),
                "q", List.of("\u0000"),
                "status", List.of("debit", "?"));

        assertThat(faults(given))
                .containsExactly(
                        "from not_a_date",
                        "client_id too_many",
                        "limit wrong_type",
                        "q bad_character",
                        "status[1] not_one_of");
        assertThat(faults(Map.of("limit", List.of("0")))).containsExactly("limit out_of_range");
    }
}
