package org.daftar.services.printing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Books;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.payroll.RunId;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Position;
import org.daftar.model.printing.Correction;
import org.daftar.model.printing.PrintedInvoice;
import org.daftar.model.printing.PrintedOrder;
import org.daftar.model.printing.PrintedPayslip;
import org.daftar.model.printing.PrintedStatement;
import org.daftar.model.purchasing.OrderLine;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.catalog.query.Locations;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.ledger.query.Subledger;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.payroll.query.PayrollRuns;
import org.daftar.ports.people.query.Employees;
import org.daftar.ports.printing.Printouts;
import org.daftar.ports.purchasing.query.PurchaseOrders;

final class GatheredPrintouts implements Printouts {

    private final InvoiceStore invoices;
    private final Parties parties;
    private final CompanyProfiles profiles;
    private final Subledger subledger;
    private final PurchaseOrders orders;
    private final Items items;
    private final Locations locations;
    private final Employees employees;
    private final PayrollRuns runs;

    GatheredPrintouts(
            InvoiceStore invoices,
            Parties parties,
            CompanyProfiles profiles,
            Subledger subledger,
            PurchaseOrders orders,
            Items items,
            Locations locations,
            Employees employees,
            PayrollRuns runs) {
        this.invoices = invoices;
        this.parties = parties;
        this.profiles = profiles;
        this.subledger = subledger;
        this.orders = orders;
        this.items = items;
        this.locations = locations;
        this.employees = employees;
        this.runs = runs;
    }

    @Override
    public Optional<PrintedInvoice> invoice(Books books, InvoiceId id) {
        return invoices.find(books, id).map(found -> printed(books, found));
    }

    private PrintedInvoice printed(Books books, RecordedInvoice invoice) {
        return new PrintedInvoice(
                invoice,
                profiles.profile(books),
                partner(books, new PartyId(invoice.content().partner())).orElseGet(GatheredPrintouts::erased),
                invoice.content().corrects().flatMap(original -> correction(books, invoice, original)));
    }

    @Override
    public Optional<PrintedOrder> order(Books books, PurchaseOrderId id) {
        return orders.find(books, id).map(order -> {
            var terms = order.terms();
            return new PrintedOrder(
                    order,
                    profiles.profile(books),
                    partner(books, terms.vendor()).orElseGet(GatheredPrintouts::erased),
                    terms.shipTo().flatMap(place -> locations.find(books, place)),
                    items.details(
                            books, order.lines().stream().map(OrderLine::item).toList()));
        });
    }

    private Optional<Correction> correction(Books books, RecordedInvoice note, InvoiceId original) {
        return invoices.find(books, original).map(corrected -> {
            var value = corrected.content().total().net();
            for (var earlier : invoices.creditNotes(books, original)) {
                if (earlier.id().equals(note.id())) break;
                value = value.minus(earlier.content().total().net());
            }
            return new Correction(corrected, value);
        });
    }

    @Override
    public Optional<PrintedStatement> statement(Books books, PartyId partner, Optional<LocalDate> from, LocalDate to) {
        return partner(books, partner).map(content -> {
            var company = profiles.profile(books);
            var first = from.orElseGet(() -> company.fiscalYear(to).starts());
            return new PrintedStatement(company, content, subledger.statement(books, partner.value(), first, to));
        });
    }

    @Override
    public Optional<PrintedPayslip> payslip(Books books, RunId run, EmployeeId employee) {
        return runs.find(books, run).flatMap(found -> runs.slip(books, run, employee)
                .map(slip -> new PrintedPayslip(
                        profiles.profile(books),
                        found,
                        slip.content(),
                        slip.number(),
                        slip.name(),
                        employees
                                .find(books, employee)
                                .map(known -> known.content().position())
                                .orElse(Position.NONE),
                        slip.adjustments(),
                        partner(books, employee.party())
                                .flatMap(PartyContent::bank)
                                .map(BankDetails::account))));
    }

    /** Of one that was removed the name is left. */
    private Optional<PartyContent> partner(Books books, PartyId id) {
        return parties.find(books, id).map(Party::content).or(() -> Optional.ofNullable(
                        parties.names(books, List.of(id)).get(id))
                .map(name -> PartyContent.named(name, PartyRole.CLIENT)));
    }

    private static PartyContent erased() {
        return PartyContent.named(PartyContent.ERASED, PartyRole.CLIENT);
    }
}
