package org.daftar.services.printing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Books;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.printing.Correction;
import org.daftar.model.printing.PrintedInvoice;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.printing.Printouts;

final class GatheredPrintouts implements Printouts {

    private final InvoiceStore invoices;
    private final Parties parties;
    private final CompanyProfiles profiles;

    GatheredPrintouts(InvoiceStore invoices, Parties parties, CompanyProfiles profiles) {
        this.invoices = invoices;
        this.parties = parties;
        this.profiles = profiles;
    }

    @Override
    public Optional<PrintedInvoice> invoice(Books books, InvoiceId id) {
        return invoices.find(books, id).map(found -> printed(books, found));
    }

    private PrintedInvoice printed(Books books, RecordedInvoice invoice) {
        return new PrintedInvoice(
                invoice,
                profiles.profile(books),
                partner(books, invoice.content().partner()),
                invoice.content().corrects().flatMap(original -> correction(books, invoice, original)));
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

    /** Of one that was removed the name is left. */
    private PartyContent partner(Books books, UUID partner) {
        var id = new PartyId(partner);
        return parties.find(books, id).map(Party::content).orElseGet(() -> {
            var name = parties.names(books, List.of(id)).getOrDefault(id, PartyContent.ERASED);
            return PartyContent.named(name, PartyRole.CLIENT);
        });
    }
}
