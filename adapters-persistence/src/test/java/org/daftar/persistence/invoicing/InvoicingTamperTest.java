package org.daftar.persistence.invoicing;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.party.PartyRole;
import org.daftar.model.payments.Payment;
import org.daftar.model.tax.Pricing;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.payments.NewPayment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes a document behind the service's back is found out by a law that names it. */
@ParameterizedClass
@EnumSource(Database.class)
class InvoicingTamperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @Parameter
    Database database;

    @TempDir
    Path directory;

    private record Deed(String law, String sql) {}

    private static final List<Deed> DEEDS = List.of(
            new Deed("documents-equal-entries", "UPDATE invoice SET net = net + 1"),
            new Deed("documents-equal-entries", "UPDATE invoice SET tax = tax - 1"),
            new Deed("documents-equal-entries", "UPDATE invoice SET tax_difference = tax_difference + 1"),
            new Deed("documents-equal-entries", "UPDATE invoice SET kind = 'CUSTOMER_CREDIT_NOTE' WHERE net = 10000"),
            new Deed("documents-equal-entries", "UPDATE invoice SET date = '2026-03-16', due = '2026-06-01'"),
            new Deed("documents-equal-entries", "UPDATE invoice_line SET net = net + 1, tax = tax - 1"),
            new Deed("documents-equal-entries", "DELETE FROM invoice_line"),
            new Deed("documents-equal-entries", "UPDATE invoice SET status = 'DRAFT', entry = NULL"),
            new Deed("tax-equals-ledger", "UPDATE tax_movement SET base = base + 1"),
            new Deed("tax-equals-ledger", "UPDATE tax_movement SET tax = tax + 1"),
            new Deed("tax-equals-ledger", "UPDATE tax_movement SET self_assessed = self_assessed + 1"),
            new Deed("tax-equals-ledger", "UPDATE tax_movement SET sale = 1 - sale"),
            new Deed("tax-equals-ledger", "DELETE FROM tax_movement WHERE sale = 1"),
            new Deed("payments-equal-entries", "UPDATE payment SET amount = amount + 1"),
            new Deed("payments-equal-entries", "UPDATE payment SET direction = 'OUTBOUND'"),
            new Deed("payments-equal-entries", "UPDATE payment SET date = '2026-03-16'"),
            new Deed("payments-equal-entries", "UPDATE payment SET entry = NULL"),
            new Deed("tax-equals-ledger", "UPDATE invoice_line SET tax_code = 'ZERO' WHERE tax_code = 'STANDARD'"));

    @Test
    void R77_a_changed_document_line_or_tax_is_found() {
        assertSoftly(softly -> {
            for (int i = 0; i < DEEDS.size(); i++) {
                var deed = DEEDS.get(i);
                softly.assertThat(brokenBy(deed, place(i))).as(deed.sql()).contains(deed.law());
            }
        });
    }

    private Path place(int i) {
        try {
            return Files.createDirectory(directory.resolve("" + i));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> brokenBy(Deed deed, Path place) {
        var installation = Installation.on(database, place);
        try (var site = installation.site();
                var storage = installation.storage()) {
            enter(installation.alpha());
            try (var operator = site.operator(installation.alpha().books());
                    var statement = operator.createStatement()) {
                unguarded(statement);
                statement.executeUpdate(deed.sql());
            }
            var report = installation
                    .daftar()
                    .verification()
                    .verify(installation.alpha().books(), seen -> {});
            return report.verdicts().stream()
                    .filter(verdict -> !verdict.holds())
                    .map(Verdict::law)
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(deed.sql(), e);
        }
    }

    private static void enter(Company company) {
        var client = company.client("Noor Hotels LLC").id().value();
        var vendor = company.party("Gulf Supplies", PartyRole.VENDOR).id().value();
        var invoicing = company.daftar().invoicing();
        invoicing.record(
                company.owner(), document(InvoiceKind.CUSTOMER_INVOICE, client, "STANDARD", Optional.empty(), company));
        invoicing.record(
                company.owner(),
                document(InvoiceKind.VENDOR_BILL, vendor, "REVERSE_CHARGE", Optional.of("6030"), company));
        company.daftar()
                .payments()
                .record(
                        company.owner(),
                        new NewPayment(
                                Payment.Direction.INBOUND,
                                Payment.Purpose.TRADE,
                                client,
                                BigDecimal.TEN,
                                Optional.of(DAY),
                                Payment.Method.CASH,
                                Optional.empty(),
                                Optional.empty(),
                                List.of()));
    }

    private static NewInvoice document(
            InvoiceKind kind, UUID partner, String tax, Optional<String> account, Company company) {
        return new NewInvoice(
                kind,
                partner,
                Optional.of(DAY),
                Optional.empty(),
                Optional.of(30),
                Pricing.EXCLUSIVE,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new NewInvoice.Line(
                        Optional.of("Services"),
                        BigDecimal.ONE,
                        new BigDecimal("100.00"),
                        BigDecimal.ZERO,
                        account.map(company::account),
                        Optional.of(tax),
                        Optional.empty())));
    }

    /** An operator can do what the service cannot. */
    private void unguarded(Statement statement) throws SQLException {
        if (database == Database.POSTGRESQL) {
            statement.execute("SET session_replication_role = replica");
            return;
        }
        statement.execute("PRAGMA foreign_keys = OFF");
        var triggers = new ArrayList<String>();
        try (var rows = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
            while (rows.next()) triggers.add(rows.getString(1));
        }
        for (var trigger : triggers) statement.execute("DROP TRIGGER " + trigger);
    }
}
