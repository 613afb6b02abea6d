package org.daftar.http.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Change;

/** Records of every kind of component, as a dialect would declare them. */
final class Samples {

    private Samples() {}

    enum Side {
        DEBIT,
        CREDIT_NOTE
    }

    enum Bearer implements JsonNamed {
        OURS("OUR"),
        SHARED("SHA");

        private final String name;

        Bearer(String name) {
            this.name = name;
        }

        @Override
        public String jsonName() {
            return name;
        }
    }

    record Line(
            UUID accountId,
            @Decimals(max = 2, nonNegative = true) Optional<BigDecimal> debit,
            @Decimals(max = 2, positive = true) Optional<BigDecimal> credit,
            @Text(max = 20) Optional<String> description) {}

    @Doc("An entry to be drafted")
    record Entry(
            @Doc("The day of the books") LocalDate date,
            @Default("GEN") @Text(min = 1, max = 10, pattern = "[A-Z]+") String journal,
            @Default("false") boolean post,
            @Range(min = 1, max = 12) Optional<Integer> month,
            @Items(min = 2, max = 5) List<Line> lines) {}

    record Everything(
            String text,
            boolean flag,
            int small,
            long large,
            BigDecimal amount,
            LocalDate day,
            Instant at,
            UUID id,
            Side side,
            Bearer bearer,
            List<String> tags,
            Optional<Line> line,
            RawJson raw) {}

    record Patch(Change<String> name, Change<BigDecimal> amount) {}

    record Filter(
            Optional<LocalDate> from,
            Optional<UUID> clientId,
            @Default("25") @Range(min = 1, max = 100) int limit,
            @Named("q") Optional<String> search,
            Optional<List<Side>> status) {}

    record Tree(String name, @Default("[]") List<Tree> children) {}

    record Any(RawJson value) {}

    record Nothing() {}

    @OmitEmpty
    record Terse(Optional<String> a, Optional<String> b) {}
}
