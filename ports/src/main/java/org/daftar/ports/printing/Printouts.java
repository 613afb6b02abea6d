package org.daftar.ports.printing;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Books;
import org.daftar.model.party.PartyId;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payroll.RunId;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.printing.PrintedInvoice;
import org.daftar.model.printing.PrintedOrder;
import org.daftar.model.printing.PrintedPayment;
import org.daftar.model.printing.PrintedPayslip;
import org.daftar.model.printing.PrintedStatement;
import org.daftar.model.purchasing.PurchaseOrderId;

/** Gathers what stands on a document. Reads only; best asked inside one snapshot. */
public interface Printouts {

    Optional<PrintedInvoice> invoice(Books books, InvoiceId id);

    Optional<PrintedOrder> order(Books books, PurchaseOrderId id);

    /**
     * Empty for a partner that never was. Refuses a span with too many lines.
     *
     * @param from the beginning of the fiscal year of the last day when empty
     */
    Optional<PrintedStatement> statement(Books books, PartyId partner, Optional<LocalDate> from, LocalDate to);

    Optional<PrintedPayslip> payslip(Books books, RunId run, EmployeeId employee);

    Optional<PrintedPayment> payment(Books books, PaymentId id);
}
