package org.daftar.services.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.services.audit.Moments;

/** When goods came, as a paper says, and the instant by which stock and journal know it. */
public record ReceiptDays(CompanyProfiles profiles, Moments moments) {

    /**
     * @param wanted empty for today
     * @throws Refused invalid when the day has not come
     */
    public LocalDate date(Books books, Optional<LocalDate> wanted) {
        var today = moments.today(profiles.profile(books).zone());
        if (wanted.filter(date -> date.isAfter(today)).isPresent())
            throw new Refused(Refusal.Invalid.of(
                    "receiptDate", "in_the_future", "It has not come yet. Send a date that has come."));
        return wanted.orElse(today);
    }

    /** Today's goods come now, those of another day at its beginning. */
    public Instant instant(Books books, LocalDate date, Instant now) {
        var zone = profiles.profile(books).zone();
        return date.equals(moments.today(zone)) ? now : date.atStartOfDay(zone).toInstant();
    }

    /** The day of an instant where the company is. */
    public LocalDate day(Books books, Instant at) {
        return LocalDate.ofInstant(at, profiles.profile(books).zone());
    }
}
