package org.daftar.http.arkan.companies;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Range;
import org.daftar.http.json.Text;
import org.daftar.model.access.Role;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Emirate;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.ledger.CompanyRegister.LetterheadChange;
import org.daftar.ports.ledger.CompanyRegister.ProfileChange;

/** What is sent and shown of a company. */
final class CompanyBodies {

    private CompanyBodies() {}

    record CompanyPath(UUID id) {}

    @Example(
            """
            {"name": "Beta Trading LLC", "currency": "AED", "country": "AE", "fiscalYearStartMonth": 1}""")
    record CompanyBody(
            @Text(min = 1, max = 200) String name,
            @Text(min = 1, max = 200) Optional<String> legalName,
            @Doc("ISO 4217.") @Default("AED") @Text(min = 3, max = 3) String currency,
            @Doc("ISO 3166, two letters.") @Default("AE") @Text(pattern = "[A-Z]{2}") String country,
            @Doc("The zone whose days its books have.") @Default("Asia/Dubai") @Text(max = 64) String timeZone,
            @Text(min = 1, max = 32) Optional<String> taxNumber,
            @Doc("Where the company is established; the VAT return needs it.") Optional<Emirate> emirate,
            @Doc("The month in which its fiscal year begins.") @Default("1") @Range(min = 1, max = 12)
                    int fiscalYearStartMonth,
            @Doc("The chart of accounts to begin with.") @Default("uae-trading") @Text(max = 64) String chart) {

        NewCompany toNew() {
            var flaws = new ArrayList<Flaw>();
            var known = Currency.of(currency);
            if (known.isEmpty()) flaws.add(noCurrency(currency));
            var zone = zone(flaws);
            if (known.isEmpty() || zone.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
            return new NewCompany(
                    name, legalName, known.get(), country, zone.get(), fiscalYearStartMonth, taxNumber, emirate, chart);
        }

        private Optional<ZoneId> zone(List<Flaw> flaws) {
            try {
                return Optional.of(ZoneId.of(timeZone));
            } catch (DateTimeException unknown) {
                flaws.add(new Flaw("timeZone", "unknown", "Name a zone of the IANA list, such as Asia/Dubai."));
                return Optional.empty();
            }
        }
    }

    @Example("""
            {"legalName": "Beta Trading (L.L.C)", "taxNumber": "100123456700003"}""")
    record CompanyChange(
            @Text(min = 1, max = 200) Change<String> name,
            @Text(min = 1, max = 200) Change<String> legalName,
            @Text(min = 1, max = 32) Change<String> taxNumber,
            @Text(min = 1, max = 500) Change<String> address,
            Change<Emirate> emirate,
            @Text(min = 1, max = 32) Change<String> wpsEmployerId,
            @Doc("Only before the first posting.") @Text(min = 3, max = 3) Change<String> currency,
            @Doc("Only before the first posting.") @Range(min = 1, max = 12) Change<Integer> fiscalYearStartMonth,
            @Doc("Refuse when the company has another version by now.") Optional<Long> version) {

        ProfileChange toChange() {
            return new ProfileChange(
                    name,
                    legalName,
                    taxNumber,
                    address,
                    LetterheadChange.none(),
                    emirate,
                    wpsEmployerId,
                    currency.map(code -> Currency.of(code)
                            .orElseThrow(() -> new Refused(Refusal.Invalid.of(List.of(noCurrency(code)))))),
                    fiscalYearStartMonth,
                    version);
        }
    }

    record CompanyView(
            UUID id,
            String name,
            Optional<String> legalName,
            String currency,
            String country,
            String timeZone,
            Optional<String> taxNumber,
            Optional<String> address,
            Optional<Emirate> emirate,
            Optional<String> wpsEmployerId,
            int fiscalYearStartMonth,
            @Doc("The caller's role in it.") Role role,
            Instant createdAt,
            long version) {

        static CompanyView of(CompanyProfile profile, Role role) {
            return new CompanyView(
                    profile.id().value(),
                    profile.name(),
                    profile.legalName(),
                    profile.currency().code(),
                    profile.country(),
                    profile.zone().getId(),
                    profile.taxNumber(),
                    profile.address(),
                    profile.emirate(),
                    profile.wpsEmployerId(),
                    profile.fiscalYearStartMonth(),
                    role,
                    profile.createdAt(),
                    profile.version());
        }
    }

    private static Flaw noCurrency(String code) {
        return new Flaw("currency", "unknown", code + " is no currency of ISO 4217. Use a code such as AED.");
    }
}
