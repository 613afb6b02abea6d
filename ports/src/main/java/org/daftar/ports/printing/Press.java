package org.daftar.ports.printing;

import org.daftar.model.printing.PrintLanguage;
import org.daftar.model.printing.PrintedInvoice;
import org.daftar.model.printing.PrintedOrder;
import org.daftar.model.printing.PrintedPayment;
import org.daftar.model.printing.PrintedPayslip;
import org.daftar.model.printing.PrintedStatement;

/**
 * Draws documents as PDF. Needs no books, and so no snapshot: what is drawn was gathered before. Any text can be drawn; the
 * same document gives the same bytes.
 */
public interface Press {

    byte[] invoice(PrintedInvoice invoice, PrintLanguage language);

    byte[] order(PrintedOrder order, PrintLanguage language);

    byte[] statement(PrintedStatement statement, PrintLanguage language);

    byte[] payslip(PrintedPayslip payslip, PrintLanguage language);

    byte[] payment(PrintedPayment payment, PrintLanguage language);
}
