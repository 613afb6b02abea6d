package org.daftar.model.printing;

import java.util.List;
import java.util.Optional;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.Terms;
import org.daftar.model.tax.TaxMovement;
import org.daftar.model.tax.Treatment;

/**
 * An invoice, bill or credit note as it is printed: the document itself with those whom it names.
 *
 * @param corrected of a credit note: what it takes back
 */
public record PrintedInvoice(
        RecordedInvoice invoice, CompanyProfile company, PartyContent partner, Optional<Correction> corrected) {

    public Invoice content() {
        return invoice.content();
    }

    public PrintedTitle title() {
        return PrintedTitle.of(content(), company.taxNumber().isPresent());
    }

    public Optional<PrintedMark> mark() {
        return switch (invoice.status()) {
            case DRAFT -> Optional.of(PrintedMark.DRAFT);
            case CANCELLED -> Optional.of(PrintedMark.CANCELLED);
            case POSTED, PARTIALLY_PAID, PAID -> Optional.empty();
        };
    }

    /** Gapless within kind and fiscal year; a draft has none. */
    public Optional<String> number() {
        return invoice.posted().map(posted -> posted.number().toString());
    }

    /** Whose charge it is. */
    public PrintedParty supplier() {
        return content().kind().isSale() ? PrintedParty.of(company) : PrintedParty.of(partner);
    }

    /** Who is charged. */
    public PrintedParty recipient() {
        return content().kind().isSale() ? PrintedParty.of(partner) : PrintedParty.of(company);
    }

    /** Net and tax of each code, as positive as the lines are; they add up to the document's total. */
    public List<TaxMovement> taxes() {
        return content().taxes().stream()
                .map(each -> content().kind().isCreditNote() ? each.negated() : each)
                .toList();
    }

    /** Whether the law asks to say that the recipient accounts for the tax (Article 59 (1) (l)). */
    public boolean isChargeReversed() {
        return content().lines().stream().anyMatch(line -> line.tax().treatment() == Treatment.REVERSE_CHARGE);
    }

    /** Of a credit note: what is right once it counts (Article 60 (1) (e)). */
    public Optional<Money> correctValue() {
        return corrected.map(what -> what.before().minus(content().total().net()));
    }

    /** Said with the partner's terms; of a credit note nothing is to be paid. */
    public Optional<String> terms() {
        return content().kind().isCreditNote()
                ? Optional.empty()
                : Optional.of(partner.terms()).flatMap(Terms::wording);
    }

    /** What is still to be paid of an invoice or bill that counts. */
    public Optional<Money> due() {
        if (content().kind().isCreditNote() || mark().isPresent()) return Optional.empty();
        return invoice.posted().map(RecordedInvoice.Posted::due);
    }
}
