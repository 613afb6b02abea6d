package org.daftar.services.printing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.payments.Payment;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payroll.RunId;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Position;
import org.daftar.model.printing.Correction;
import org.daftar.model.printing.PrintedInvoice;
import org.daftar.model.printing.PrintedOrder;
import org.daftar.model.printing.PrintedPayment;
import org.daftar.model.printing.PrintedPayment.Settled;
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
import org.daftar.ports.payments.query.Payments;
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
    private final Payments payments;

    GatheredPrintouts(
            InvoiceStore invoices,
            Parties parties,
            CompanyProfiles profiles,
            Subledger subledger,
            PurchaseOrders orders,
            Items items,
            Locations locations,
            Employees employees,
            PayrollRuns runs,
            Payments payments) {
        this.invoices = invoices;
        this.parties = parties;
        this.profiles = profiles;
        this.subledger = subledger;
        this.orders = orders;
        this.items = items;
        this.locations = locations;
        this.employees = employees;
        this.runs = runs;
        this.payments = payments;
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

    @Override
    public Optional<PrintedPayment> payment(Books books, PaymentId id) {
        return payments.find(books, id).map(payment -> {
            var partner =
                    partner(books, new PartyId(payment.content().partner())).orElseGet(GatheredPrintouts::erased);
            var paidTo = payment.content().direction() == Payment.Direction.OUTBOUND
                    ? partner.bank().map(BankDetails::account)
                    : Optional.<AccountNumber>empty();
            return new PrintedPayment(
                    profiles.profile(books),
                    partner,
                    payment,
                    payment.posted()
                            .map(posted -> settled(books, OpenItemId.ofDocument(posted.entry())))
                            .orElseGet(() -> planned(books, payment.content().plan())),
                    paidTo);
        });
    }

    /** What was released again is not paid; what is no document of ours, such as an opening balance, is left on account. */
    private List<Settled> settled(Books books, OpenItemId item) {
        var amounts = new LinkedHashMap<EntryId, Money>();
        for (var each : subledger.allocations(books, item)) {
            var other = each.debit().equals(item) ? each.credit() : each.debit();
            amounts.merge(other.entry(), each.isRelease() ? each.amount().negated() : each.amount(), Money::plus);
        }
        amounts.values().removeIf(Money::isZero);
        return invoices.ofEntries(books, amounts.keySet()).stream()
                .flatMap(invoice -> invoice.posted().map(RecordedInvoice.Posted::entry).map(amounts::get).stream()
                        .map(amount -> settled(invoice, amount)))
                .toList();
    }

    private List<Settled> planned(Books books, List<Payment.Share> plan) {
        var known = invoices.details(
                books, plan.stream().map(Payment.Share::invoice).toList());
        return plan.stream()
                .flatMap(share -> Optional.ofNullable(known.get(share.invoice())).stream()
                        .map(invoice -> settled(invoice, share.amount())))
                .toList();
    }

    private static Settled settled(RecordedInvoice invoice, Money amount) {
        var content = invoice.content();
        return new Settled(
                invoice.posted().map(posted -> posted.number().toString()),
                content.reference(),
                content.date(),
                content.total().gross(),
                amount);
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
