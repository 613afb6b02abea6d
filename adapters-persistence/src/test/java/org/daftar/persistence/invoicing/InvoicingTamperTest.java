package org.daftar.persistence.invoicing;

import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.daftar.persistence.Trade.DAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.daftar.model.projects.ProjectId;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Tampered;
import org.daftar.persistence.Tampered.Deed;
import org.daftar.persistence.Trade;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.invoicing.NewInvoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes a document behind the service's back is found out by a law that names it. */
@ParameterizedClass
@EnumSource(Database.class)
class InvoicingTamperTest {

    @Parameter
    Database database;

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
            new Deed("corrections-within-documents", "UPDATE invoice_line SET quantity = 3000000 WHERE corrects = 1"),
            new Deed("corrections-within-documents", "UPDATE invoice_line SET corrects = 2 WHERE corrects = 1"),
            new Deed("corrections-within-documents", "UPDATE invoice SET corrects = NULL"),
            new Deed("corrections-within-documents", "UPDATE invoice SET kind = 'VENDOR_CREDIT_NOTE' WHERE net = 5000"),
            new Deed("corrections-within-documents", "DELETE FROM allocation"),
            new Deed("corrections-within-documents", "UPDATE deposit SET amount = amount + 1"),
            new Deed("corrections-within-documents", "UPDATE entry SET source_kind = 'write_off' WHERE seq = 1"),
            new Deed("revenue-equals-ledger", "UPDATE earning SET revenue = revenue + 1"),
            new Deed("revenue-equals-ledger", "UPDATE earning SET revenue = revenue + 1 WHERE grain = 1"),
            new Deed("revenue-equals-ledger", "UPDATE earning SET cost = cost - 1"),
            new Deed("revenue-equals-ledger", "UPDATE earning SET uncosted = uncosted + 1 WHERE grain = 2"),
            new Deed("revenue-equals-ledger", "UPDATE earning SET period = period + 1 WHERE grain = 3"),
            new Deed("revenue-equals-ledger", "UPDATE earning SET period = 20260231 WHERE grain = 3"),
            new Deed("tax-equals-ledger", "UPDATE tax_movement SET day = '2026-03-16'"),
            new Deed("revenue-equals-ledger", "UPDATE earning SET revenue = revenue + 1 WHERE kind = 'PROJECT'"),
            new Deed("revenue-equals-ledger", "DELETE FROM earning WHERE kind = 'PROJECT' AND grain = 3"),
            new Deed("documents-equal-entries", "DELETE FROM project"),
            new Deed("revenue-equals-ledger", "DELETE FROM earning"),
            new Deed("revenue-equals-ledger", "UPDATE invoice_line SET cost = NULL"),
            new Deed("payments-equal-entries", "UPDATE payment SET amount = amount + 1"),
            new Deed("payments-equal-entries", "UPDATE payment SET direction = 'OUTBOUND'"),
            new Deed("payments-equal-entries", "UPDATE payment SET date = '2026-03-16'"),
            new Deed("payments-equal-entries", "UPDATE payment SET entry = NULL"),
            new Deed("tax-equals-ledger", "UPDATE invoice_line SET tax_code = 'ZERO' WHERE tax_code = 'STANDARD'"));

    @Test
    void R75_R77_a_changed_document_line_or_sum_is_found() {
        assertSoftly(softly -> {
            for (var deed : DEEDS) {
                softly.assertThat(Tampered.laws(database, InvoicingTamperTest::enter, deed))
                        .as(deed.sql())
                        .contains(deed.law());
            }
        });
    }

    private static void enter(Company company) {
        var trade = Trade.of(company);
        var invoicing = company.daftar().invoicing();
        var invoice = trade.posted(
                trade.invoice(costing(company.project("Villa").id(), trade.line("1", "100.00", "STANDARD"))));
        trade.posted(trade.bill("GS-1", trade.line("1", "100.00", "REVERSE_CHARGE", "6030")));
        var half = new Invoicing.Part(1, new BigDecimal("0.5"));
        invoicing.credit(company.owner(), invoice.id(), DAY, "Half of it", List.of(half));
        var small = trade.posted(trade.invoice(trade.line("1", "5.00", "ZERO")));
        invoicing.writeOff(company.owner(), small.id(), DAY, "Not worth a letter");
        trade.posted(trade.invoice(trade.line("1", "20.00", "ZERO", "2200")));
        company.daftar().payments().record(company.owner(), trade.receipt("10"));
    }

    private static NewInvoice.Line costing(ProjectId project, NewInvoice.Line line) {
        return new NewInvoice.Line(
                line.description(),
                line.quantity(),
                line.unitPrice(),
                line.discountPercent(),
                line.account(),
                line.taxCode(),
                Optional.of(project.value()),
                Optional.of(BigDecimal.TEN));
    }
}
