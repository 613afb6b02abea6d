package org.daftar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.refused;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.daftar.model.kernel.Currency;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.persistence.Changing;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.ledger.CompanyRegister.LetterheadChange;
import org.daftar.ports.ledger.CompanyRegister.ProfileChange;
import org.junit.jupiter.api.Test;

class CompanyTest extends OnBothDatabases {

    private static final Currency OMR = Currency.known("OMR");

    @Test
    void what_changes_of_a_company_is_told_field_by_field() {
        var before = profile();
        revise(Map.of("name", "Alpha Group", "taxNumber", "100123456700003"));
        assertThat(profile())
                .extracting(CompanyProfile::name, CompanyProfile::version)
                .containsExactly("Alpha Group", before.version() + 1);
        assertThat(alpha.told("company.revised"))
                .containsExactly("name: " + before.name() + " > Alpha Group", "taxNumber: 100123456700003");
    }

    @Test
    void a_change_that_changes_nothing_leaves_no_trace() {
        var before = profile();
        int facts = alpha.trail().size();
        revise(Map.of("name", before.name()));
        assertThat(profile()).isEqualTo(before);
        assertThat(alpha.trail()).hasSize(facts);
    }

    @Test
    void a_change_of_what_somebody_else_has_changed_is_refused() {
        var before = profile();
        revise(Map.of("name", "Alpha Group"));
        refused("stale_version", () -> revise(Map.of("name", "Beta", "version", before.version())));
        assertThat(profile().name()).isEqualTo("Alpha Group");
    }

    @Test
    void the_first_entry_fixes_the_currency_and_the_fiscal_year() {
        revise(Map.of("currency", OMR, "fiscalYearStartMonth", 4));
        assertThat(profile())
                .extracting(CompanyProfile::currency, CompanyProfile::fiscalYearStartMonth)
                .containsExactly(OMR, 4);
        revise(Map.of("currency", Currency.known("AED")));
        daftar.ledger().record(alpha.owner(), alpha.entry(LocalDate.of(2026, 3, 1), "1010", "3000", "10"));
        refused("books_in_use", () -> revise(Map.of("currency", OMR)));
        refused("books_in_use", () -> revise(Map.of("fiscalYearStartMonth", 1)));
        revise(Map.of("fiscalYearStartMonth", 4, "name", "Alpha Group"));
        assertThat(profile().name()).isEqualTo("Alpha Group");
    }

    private void revise(Map<String, ?> changes) {
        var all = new HashMap<String, Object>(changes);
        all.put("letterhead", LetterheadChange.none());
        daftar.companies().revise(alpha.owner(), Changing.of(ProfileChange.class, all));
    }

    private CompanyProfile profile() {
        return daftar.read().profiles().profile(alpha.books());
    }
}
