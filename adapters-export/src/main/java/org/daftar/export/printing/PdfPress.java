package org.daftar.export.printing;

import org.daftar.export.text.Fonts;
import org.daftar.model.printing.PrintLanguage;
import org.daftar.model.printing.PrintedInvoice;
import org.daftar.model.printing.PrintedOrder;
import org.daftar.model.printing.PrintedPayment;
import org.daftar.model.printing.PrintedPayslip;
import org.daftar.model.printing.PrintedStatement;
import org.daftar.ports.printing.Press;

/** Draws documents with PDFBox. Safe for many threads at once. */
public final class PdfPress implements Press {

    private final Fonts fonts = new Fonts();

    @Override
    public byte[] invoice(PrintedInvoice invoice, PrintLanguage language) {
        return fonts.lend(set -> InvoiceSheet.print(invoice, new Tongue(language), set));
    }

    @Override
    public byte[] order(PrintedOrder order, PrintLanguage language) {
        return fonts.lend(set -> OrderSheet.print(order, new Tongue(language), set));
    }

    @Override
    public byte[] statement(PrintedStatement statement, PrintLanguage language) {
        return fonts.lend(set -> StatementSheet.print(statement, new Tongue(language), set));
    }

    @Override
    public byte[] payslip(PrintedPayslip payslip, PrintLanguage language) {
        return fonts.lend(set -> PayslipSheet.print(payslip, new Tongue(language), set));
    }

    @Override
    public byte[] payment(PrintedPayment payment, PrintLanguage language) {
        return fonts.lend(set -> PaymentSheet.print(payment, new Tongue(language), set));
    }
}
