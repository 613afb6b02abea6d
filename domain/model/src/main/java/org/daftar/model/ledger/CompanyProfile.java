package org.daftar.model.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Emirate;

/**
 * The legal entity whose books these are. Currency and fiscal year are fixed by the first posting.
 *
 * @param country where it is established (ISO 3166); the country of its postal address is part of {@code letterhead}
 * @param emirate needed for the VAT return, and may come later
 */
public record CompanyProfile(
        CompanyId id,
        String name,
        Optional<String> legalName,
        Currency currency,
        String country,
        ZoneId zone,
        int fiscalYearStartMonth,
        Optional<String> taxNumber,
        Optional<String> address,
        Letterhead letterhead,
        Optional<Emirate> emirate,
        Optional<String> wpsEmployerId,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    public FiscalYear fiscalYear(LocalDate day) {
        return FiscalYear.of(day, fiscalYearStartMonth);
    }
}
