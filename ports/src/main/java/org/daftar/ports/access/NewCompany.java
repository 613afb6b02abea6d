package org.daftar.ports.access;

import java.time.ZoneId;
import java.util.Optional;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Emirate;

/**
 * @param fiscalYearStartMonth 1 to 12
 * @param chart the template of its chart of accounts
 */
public record NewCompany(
        String name,
        Optional<String> legalName,
        Currency currency,
        String country,
        ZoneId zone,
        int fiscalYearStartMonth,
        Optional<String> taxNumber,
        Optional<Emirate> emirate,
        String chart) {

    /** A UAE trading company on the calendar year. */
    public static NewCompany trading(String name) {
        return new NewCompany(
                name,
                Optional.empty(),
                Currency.known("AED"),
                "AE",
                ZoneId.of("Asia/Dubai"),
                1,
                Optional.empty(),
                Optional.empty(),
                "uae-trading");
    }
}
