package org.daftar.bootstrap.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daftar.bootstrap.keys.FileKeyring;
import org.daftar.bootstrap.place.DataOption;
import org.daftar.bootstrap.place.PlaceOption;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Plan;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Emirate;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.RequestId;
import org.daftar.model.ledger.ChartTemplate;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.NewTenant;
import org.daftar.services.Daftar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Create a tenant, its first company and its owner.")
final class InitCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PlaceOption place = new PlaceOption();

    @Option(
            names = "--company",
            required = true,
            paramLabel = "NAME",
            defaultValue = "${env:DAFTAR_COMPANY}",
            description = "Name of the company (DAFTAR_COMPANY).")
    private String company = "";

    @Option(
            names = "--email",
            required = true,
            paramLabel = "E",
            defaultValue = "${env:DAFTAR_EMAIL}",
            description = "The owner's e-mail: the log-in (DAFTAR_EMAIL).")
    private String email = "";

    @Option(
            names = "--password-stdin",
            arity = "0..1",
            fallbackValue = "true",
            defaultValue = "${env:DAFTAR_PASSWORD_STDIN:-false}",
            description =
                    "Read the owner's password (10 to 200 characters) from standard input instead of asking for it"
                            + " (DAFTAR_PASSWORD_STDIN).")
    private boolean passwordFromInput;

    @Option(
            names = "--plan",
            defaultValue = "${env:DAFTAR_PLAN:-self_hosted}",
            description = "free, starter, professional, business, enterprise or self_hosted (DAFTAR_PLAN)."
                    + " Default: ${DEFAULT-VALUE}")
    private String plan = "";

    @Option(
            names = "--currency",
            defaultValue = "${env:DAFTAR_CURRENCY:-AED}",
            description = "ISO 4217 code (DAFTAR_CURRENCY). Default: ${DEFAULT-VALUE}")
    private String currency = "";

    @Option(
            names = "--chart",
            defaultValue = "${env:DAFTAR_CHART:-uae-trading}",
            description = "uae-trading or uae-manufacturing (DAFTAR_CHART). Default: ${DEFAULT-VALUE}")
    private String chart = "";

    @Option(
            names = "--fiscal-year-start",
            defaultValue = "${env:DAFTAR_FISCAL_YEAR_START:-1}",
            paramLabel = "MONTH",
            description = "1 to 12 (DAFTAR_FISCAL_YEAR_START). Default: ${DEFAULT-VALUE}")
    private int fiscalYearStart;

    @Option(
            names = "--emirate",
            defaultValue = "${env:DAFTAR_EMIRATE}",
            description = "For the VAT return; can be set later (DAFTAR_EMIRATE): ${COMPLETION-CANDIDATES}")
    private @Nullable Emirate emirate;

    @Option(
            names = "--tax-number",
            defaultValue = "${env:DAFTAR_TAX_NUMBER}",
            description = "The company's TRN; can be set later (DAFTAR_TAX_NUMBER).")
    private @Nullable String taxNumber;

    @Override
    public Integer call() {
        // Everything that can be wrong is judged before anything is stored: half an installation would be in the way.
        var address = EmailAddress.parse(email).orElseThrow(() -> wrong("--email: not an e-mail address: " + email));
        var money = Currency.of(currency).orElseThrow(() -> wrong("--currency: not an ISO 4217 code: " + currency));
        if (company.isBlank()) throw wrong("--company: give it a name");
        if (ChartTemplate.of(chart).isEmpty()) throw wrong("--chart: there is no chart " + chart);
        if (fiscalYearStart < 1 || fiscalYearStart > 12) throw wrong("--fiscal-year-start: 1 to 12");
        var tenant = new NewTenant(company, plan(), address, address.value(), password());
        var books = place.at(data.directory());
        try (var storage = books.open()) {
            var access = Daftar.on(storage).access();
            var owner = access.openTenant(new Origin(new RequestId("init"), "command line"), tenant);
            var id = access.found(owner, wanted(money));
            FileKeyring.in(data.directory());
            System.out.println("Created " + company + " (company " + id + ") in " + books);
            System.out.println("Serve it with: ./daftar serve " + place.options(data.directory()));
        }
        return 0;
    }

    private NewCompany wanted(Currency money) {
        return new NewCompany(
                company,
                Optional.empty(),
                money,
                "AE",
                ZoneId.of("Asia/Dubai"),
                fiscalYearStart,
                Optional.ofNullable(taxNumber),
                Optional.ofNullable(emirate),
                chart);
    }

    private Plan plan() {
        try {
            return Plan.valueOf(plan.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw wrong("--plan: there is no plan " + plan);
        }
    }

    private String password() {
        if (passwordFromInput) return firstLine();
        var console = System.console();
        if (console == null) throw wrong("Send the owner's password on standard input, with --password-stdin");
        var typed = console.readPassword("Password of %s (10 to 200 characters): ", email);
        return typed == null ? "" : new String(typed);
    }

    private static String firstLine() {
        try {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
