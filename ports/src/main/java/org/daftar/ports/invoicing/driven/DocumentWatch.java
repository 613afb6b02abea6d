package org.daftar.ports.invoicing.driven;

import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Caller;

/** A capability above that said that something was charged: it hears when nothing is left of a document. */
public interface DocumentWatch {

    /** In the same unit. All of the document was taken back by credit notes. */
    void takenBack(Caller caller, InvoiceId document);
}
