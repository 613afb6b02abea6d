package org.daftar.http.pharus.platform;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.NeverNull;
import org.daftar.http.json.Text;
import org.daftar.http.pharus.platform.MemberViews.MembershipView;
import org.daftar.model.access.Slug;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.NewOrganization;
import org.daftar.ports.access.query.Directory.OrganizationRow;
import org.daftar.ports.ledger.CompanyRegister.LetterheadChange;
import org.daftar.ports.ledger.CompanyRegister.ProfileChange;

/** What is sent and shown of an organization. */
final class OrganizationBodies {

    private static final String SLUG = "[a-z0-9][a-z0-9-]*[a-z0-9]";
    private static final Set<String> ON_THE_WEB = Set.of("http", "https");

    private OrganizationBodies() {}

    @Example("""
            {"name": "Gulf Works", "slug": "gulf-works"}""")
    record OrganizationBody(
            @Text(min = 1, max = 255) String name,
            @Doc("Known by nobody else of this installation.") @Text(max = 255, pattern = SLUG) String slug) {

        NewOrganization toNew() {
            return new NewOrganization(NewCompany.trading(name), new Slug(slug));
        }
    }

    @Example(
            """
            {"slug": "gulf-works-llc", "legalName": "Gulf Works L.L.C", "city": "Dubai", "contactPhone": null}""")
    record OrganizationChange(
            @Text(min = 1, max = 255) @NeverNull Change<String> name,
            @Text(max = 255, pattern = SLUG) @NeverNull Change<String> slug,
            @Text(max = 255) Change<String> legalName,
            @Text(max = 500) Change<String> address,
            @Text(max = 255) Change<String> city,
            @Text(max = 255) Change<String> state,
            @Doc("As it is written in the address.") @Text(max = 255) Change<String> country,
            @Text(max = 32) Change<String> zipCode,
            @Text(max = 2000) Change<String> logoUrl,
            @Text(max = 254) Change<String> contactEmail,
            @Text(max = 64) Change<String> contactPhone,
            @Doc("How much more than ordered may be received, from now on. An extension.")
                    @Decimals(max = 4, nonNegative = true, most = 100)
                    @NeverNull
                    Change<BigDecimal> overReceiptTolerancePercent) {

        ProfileChange toChange() {
            return new ProfileChange(
                    name,
                    legalName,
                    Change.keep(),
                    address,
                    new LetterheadChange(
                            city,
                            state,
                            country,
                            zipCode,
                            logoUrl.map(OrganizationBodies::address),
                            contactEmail.map(
                                    text -> Emails.parsed("contactEmail", text).value()),
                            contactPhone),
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    Optional.empty());
        }
    }

    record OrganizationView(
            UUID id,
            String name,
            @Doc("Its id, until it is given another.") String slug,
            Optional<String> legalName,
            Optional<String> address,
            Optional<String> city,
            Optional<String> state,
            Optional<String> country,
            Optional<String> zipCode,
            Optional<String> logoUrl,
            Optional<String> contactEmail,
            Optional<String> contactPhone,
            boolean isActive,
            Instant createdAt,
            Instant updatedAt) {

        static OrganizationView of(OrganizationRow row, CompanyProfile profile) {
            var letterhead = profile.letterhead();
            return new OrganizationView(
                    row.company().value(),
                    profile.name(),
                    row.knownAs(),
                    profile.legalName(),
                    profile.address(),
                    letterhead.city(),
                    letterhead.state(),
                    letterhead.country(),
                    letterhead.postcode(),
                    letterhead.logo(),
                    letterhead.email(),
                    letterhead.phone(),
                    true,
                    profile.createdAt(),
                    later(profile.updatedAt(), row.updatedAt()));
        }

        private static Instant later(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }
    }

    enum CostingMethod {
        MOVING_AVERAGE
    }

    record SettingsView(
            @Doc("What leaves costs what all that is there costs on average; there is no other method.")
                    CostingMethod costingMethod,
            @Doc("How much more than ordered may be received.") BigDecimal overReceiptTolerancePercent,
            String baseCurrency) {

        static SettingsView of(CompanyProfile profile, Rate tolerance) {
            return new SettingsView(
                    CostingMethod.MOVING_AVERAGE,
                    tolerance.toPercent(),
                    profile.currency().code());
        }
    }

    record CurrentView(OrganizationView organization, SettingsView settings) {}

    record FoundedView(OrganizationView organization, MembershipView membership) {}

    private static String address(String text) {
        try {
            var address = URI.create(text);
            if (address.getHost() != null && ON_THE_WEB.contains(address.getScheme())) return text;
        } catch (IllegalArgumentException malformed) {
            // The same answer as for an address of another kind.
        }
        throw new Refused(
                Refusal.Invalid.of("logoUrl", "format", "This is no address of the web. Send one with https."));
    }
}
