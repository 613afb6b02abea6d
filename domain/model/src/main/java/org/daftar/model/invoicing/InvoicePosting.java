package org.daftar.model.invoicing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryLine;

/**
 * The posting rule of invoices, bills and credit notes: the partner's account for the gross, the accounts of the lines
 * for the net, the tax accounts for the tax.
 */
public record InvoicePosting(AccountId partnerAccount, AccountId inputTax, AccountId outputTax) {

    private record Place(AccountId account, Optional<UUID> project) {}

    /** The partner's side first, debits positive, one line for each account and project; what comes to nothing is not written. */
    public List<EntryLine> lines(Invoice invoice) {
        var amounts = new LinkedHashMap<Place, Money>();
        var total = invoice.total();
        // Seen from the partner's side: what they owe is one side, all that it is owed for the other.
        for (var line : invoice.lines())
            add(
                    amounts,
                    new Place(line.account(), line.project()),
                    line.amount().net().negated());
        add(
                amounts,
                tax(invoice.kind().isSale() ? outputTax : inputTax),
                total.tax().negated());
        var selfAssessed = invoice.selfAssessed();
        add(amounts, tax(inputTax), selfAssessed.negated());
        add(amounts, tax(outputTax), selfAssessed);
        return entry(invoice, total.gross(), amounts);
    }

    private List<EntryLine> entry(Invoice invoice, Money gross, Map<Place, Money> others) {
        boolean debits = invoice.kind().debitsPartner();
        var lines = new ArrayList<EntryLine>(others.size() + 1);
        if (!gross.isZero()) {
            lines.add(new EntryLine(
                    partnerAccount,
                    debits ? gross : gross.negated(),
                    Optional.of(invoice.partner()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(invoice.due())));
        }
        others.forEach((place, amount) -> {
            if (amount.isZero()) return;
            lines.add(new EntryLine(
                    place.account(),
                    debits ? amount : amount.negated(),
                    Optional.empty(),
                    place.project(),
                    Optional.empty(),
                    Optional.empty()));
        });
        return lines;
    }

    private static Place tax(AccountId account) {
        return new Place(account, Optional.empty());
    }

    private static void add(Map<Place, Money> amounts, Place place, Money amount) {
        amounts.merge(place, amount, Money::plus);
    }
}
