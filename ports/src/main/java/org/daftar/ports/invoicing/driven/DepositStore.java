package org.daftar.ports.invoicing.driven;

import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Money;

/** What clients were billed in advance and no invoice has deducted yet, net of tax. */
public interface DepositStore {

    Money held(Books books, UUID client);

    /** @param amount zero or more */
    void hold(Books books, UUID client, Money amount);
}
