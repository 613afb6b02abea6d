package org.daftar.services.invoicing;

import org.daftar.model.invoicing.Invoice;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountRole;
import org.daftar.ports.invoicing.driven.DepositStore;
import org.daftar.ports.ledger.driven.ChartStore;

/** Keeps what clients were billed in advance: an invoice deducts no more, and what was deducted is not credited. */
record DepositBook(ChartStore chart, DepositStore deposits) {

    /** @throws Refused beyond_deposits */
    void enter(Books books, Invoice posted) {
        if (!posted.kind().isSale()) return;
        var account = chart.inRole(books, AccountRole.CUSTOMER_DEPOSITS);
        if (account.isEmpty()) return;
        var change = posted.netOn(account.get());
        if (change.isZero()) return;
        var held = deposits.held(books, posted.partner());
        var left = held.plus(change);
        if (left.isNegative()) throw beyond(held, change);
        deposits.hold(books, posted.partner(), left);
    }

    private static Refused beyond(Money held, Money change) {
        return new Refused(
                new Refusal.RuleViolated(
                        "beyond_deposits",
                        "Deposits of " + held + " net were billed to this client and not used yet, so "
                                + change.negated()
                                + " cannot be taken off them. Lower the deduction, or cancel the invoice that used them first."));
    }
}
