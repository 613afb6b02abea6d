package org.daftar.services.assets;

import org.daftar.model.assets.Asset;
import org.daftar.model.invoicing.DocumentLineId;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.assets.driven.AssetStore;
import org.daftar.ports.invoicing.driven.InvoiceStore;

/** Lines of bills that charged assets: what is registered of a line is no more than it charged. */
record BillLines(InvoiceStore invoices, AssetStore assets) {

    private static final String PATH = "billLineId";

    /** @throws Refused invalid when there is no such line or it charged another account, bill_not_posted, beyond_bill */
    RecordedInvoice bill(Books books, DocumentLineId line, Asset wanted) {
        var bill = invoices.details(books, line.candidates()).values().stream()
                .filter(document -> document.content().kind() == InvoiceKind.VENDOR_BILL)
                .filter(document -> line.placeIn(document.id())
                        <= document.content().lines().size())
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.Invalid.of(
                        PATH, "unknown_bill_line", "There is no line " + line + " of a bill in this company.")));
        if (!bill.status().isPosted())
            throw new Refused(new Refusal.RuleViolated(
                    "bill_not_posted", "The bill of that line is not in the books. Post it first, or choose another."));
        var charged = bill.content().lines().get(line.placeIn(bill.id()) - 1);
        if (!charged.account().equals(wanted.places().cost()))
            throw new Refused(Refusal.Invalid.of(
                    PATH, "other_account", "That line charged another account than the one of this asset."));
        var net = charged.amount().net();
        var taken = assets.taken(books, line, net.currency());
        if (taken.plus(wanted.cost()).compareTo(net) > 0)
            throw new Refused(new Refusal.RuleViolated(
                    "beyond_bill",
                    "The line charged " + net + ", and assets of " + taken + " are registered of it. "
                            + net.minus(taken) + " is left.",
                    Particulars.of("left", net.minus(taken).toDecimal())));
        return bill;
    }
}
