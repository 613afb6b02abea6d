package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.daftar.bootstrap.demo.DemoCompany;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.ports.stock.query.Stock;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoCompanyTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Store.Kind.class)
    void the_demo_company_bought_made_and_sold_and_its_books_obey_every_law(Store.Kind kind) {
        try (var store = kind.in(directory);
                var storage = store.open()) {
            assertThat(DemoCompany.isWhole(storage)).isFalse();
            assertThat(DemoCompany.write(storage)).isGreaterThan(500);
            assertThat(DemoCompany.isWhole(storage)).isTrue();
            var daftar = Daftar.on(storage);
            var books = daftar.read().directory().owners().get(0).books();
            var kits = standing(daftar, books, "PUMP-KIT");
            assertThat(kits.standing().quantity()).isEqualTo(15_000_000);
            assertThat(kits.standing().sites().stream()
                            .mapToLong(site -> site.inTransit())
                            .sum())
                    .isEqualTo(5_000_000);
            var report = daftar.verification().verify(books, (seen, things) -> {});
            assertThat(report.verdicts()).isNotEmpty().allMatch(Verdict::holds);
        }
    }

    private static Stock.Stood standing(Daftar daftar, Books books, String code) {
        var today = LocalDate.now(ZoneId.of("Asia/Dubai"));
        var page = new Page.Request<>(Stock.SummarySort.ITEM, true, 100, Optional.empty());
        var asked = new Stock.Asked(Optional.empty(), Optional.empty());
        return daftar.read().stock().asOf(books, today, asked, page).rows().stream()
                .filter(stood -> daftar.read()
                        .items()
                        .find(books, stood.item())
                        .filter(item -> item.code().value().equals(code))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
