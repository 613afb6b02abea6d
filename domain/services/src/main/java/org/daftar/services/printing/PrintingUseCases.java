package org.daftar.services.printing;

import org.daftar.ports.Storage;
import org.daftar.ports.printing.Printouts;

/** The door to what is printed. */
public record PrintingUseCases(Printouts printouts) {

    public static PrintingUseCases over(Storage storage) {
        return new PrintingUseCases(new GatheredPrintouts(
                storage.invoicing().store(),
                storage.party().parties(),
                storage.ledger().profiles(),
                storage.ledger().subledger(),
                storage.purchasing().orders(),
                storage.catalog().items(),
                storage.catalog().locations(),
                storage.people().employees(),
                storage.payroll().runs(),
                storage.payments().payments()));
    }
}
