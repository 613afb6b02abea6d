package org.daftar.model.invoicing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryLine;

/**
 * A small rest of a document that nobody will ask for. It moves no tax: what was charged stays charged.
 *
 * @param amount above zero
 */
public record WriteOff(InvoiceKind kind, UUID partner, Money amount) {

    /** What an entry that writes off names as its source, with the document's id. */
    public static final String SOURCE = "write_off";

    /** Of one document: ten of the currency. */
    public static Money most(Currency currency) {
        return Money.of(BigDecimal.TEN, currency);
    }

    /** Whether the partner owed it; else we did. */
    public boolean owedToUs() {
        return kind.debitsPartner();
    }

    /** The posting rule, the partner's side first. */
    public List<EntryLine> lines(AccountId partnerAccount, AccountId smallDifferences) {
        var partnerSide = new EntryLine(
                partnerAccount,
                owedToUs() ? amount.negated() : amount,
                Optional.of(partner),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return List.of(partnerSide, EntryLine.debit(smallDifferences, owedToUs() ? amount : amount.negated()));
    }
}
