package org.daftar.services.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.party.PartyRole;
import org.daftar.model.payments.Payment;
import org.daftar.model.payments.PaymentId;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.payments.NewPayment;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.Amounts;
import org.daftar.services.party.NamedPartners;
import org.jspecify.annotations.Nullable;

/** Judges a payment that somebody wants, and names every fault at once. */
record PaymentJudge(
        InvoiceStore invoices, ChartStore chart, NamedPartners partners, CompanyProfiles profiles, Moments moments) {

    /** @throws Refused invalid with every flaw */
    Payment sound(Books books, PaymentId id, NewPayment wanted) {
        var company = profiles.profile(books);
        var flaws = new ArrayList<Flaw>();
        var amounts = new Amounts(company.currency(), flaws);
        var amount = amounts.positive("amount", wanted.amount());
        judgePartner(books, wanted, flaws);
        var account = account(books, wanted, flaws);
        var plan = shares(documents(books, wanted.shares()), wanted.partner(), wanted.shares(), amounts);
        if (amount != null) judgeSum(amount, plan, flaws);
        if (amount == null || account == null || !flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        return new Payment(
                id,
                wanted.direction(),
                wanted.purpose(),
                wanted.partner(),
                amount,
                wanted.date().orElseGet(() -> moments.today(company.zone())),
                wanted.method(),
                account,
                wanted.reference(),
                plan);
    }

    /** @throws Refused invalid with every flaw */
    Settlement settlement(Books books, Payment payment, List<NewPayment.Share> wanted) {
        var flaws = new ArrayList<Flaw>();
        var documents = documents(books, wanted);
        var shares = shares(
                documents,
                payment.partner(),
                wanted,
                new Amounts(payment.amount().currency(), flaws));
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        return new Settlement(shares, documents);
    }

    private void judgePartner(Books books, NewPayment wanted, List<Flaw> flaws) {
        boolean ofClient =
                (wanted.direction() == Payment.Direction.INBOUND) == (wanted.purpose() == Payment.Purpose.TRADE);
        var role = ofClient ? PartyRole.CLIENT : PartyRole.VENDOR;
        partners.inRole(books, "partnerId", wanted.partner(), role, flaws);
    }

    private @Nullable AccountId account(Books books, NewPayment wanted, List<Flaw> flaws) {
        if (wanted.account().isEmpty()) return chart.required(books, usual(wanted.method()));
        var account = chart.details(books, List.of(wanted.account().get()))
                .get(wanted.account().get());
        if (account != null && account.active() && account.subtype().isCash()) return account.id();
        flaws.add(new Flaw(
                "accountId",
                account == null ? "unknown_account" : "no_money_account",
                account == null
                        ? "There is no account " + wanted.account().get() + " in this company."
                        : "Account " + account.code() + " " + account.name()
                                + " is not an active account of cash or a bank. Choose one that is."));
        return null;
    }

    private Map<InvoiceId, RecordedInvoice> documents(Books books, List<NewPayment.Share> wanted) {
        return invoices.details(
                books, wanted.stream().map(NewPayment.Share::invoice).toList());
    }

    private static List<Payment.Share> shares(
            Map<InvoiceId, RecordedInvoice> documents, UUID partner, List<NewPayment.Share> wanted, Amounts amounts) {
        var shares = new ArrayList<Payment.Share>();
        for (int i = 0; i < wanted.size(); i++) {
            var share = wanted.get(i);
            var path = "allocations[" + i + "]";
            var document = documents.get(share.invoice());
            if (document == null || !document.content().partner().equals(partner)) {
                amounts.flaws()
                        .add(new Flaw(
                                path + ".invoiceId",
                                "unknown_invoice",
                                "There is no document " + share.invoice() + " of this partner."));
            }
            var amount = amounts.positive(path + ".amount", share.amount());
            if (amount != null) shares.add(new Payment.Share(share.invoice(), amount));
        }
        return shares;
    }

    private static void judgeSum(Money amount, List<Payment.Share> plan, List<Flaw> flaws) {
        var planned = plan.stream().map(Payment.Share::amount).reduce(Money.zero(amount.currency()), Money::plus);
        if (planned.compareTo(amount) <= 0) return;
        flaws.add(new Flaw(
                "allocations",
                "beyond_payment",
                "The allocations come to " + planned + ", the payment to " + amount + ". Lower an allocation."));
    }

    private static AccountRole usual(Payment.Method method) {
        return switch (method) {
            case CASH -> AccountRole.CASH;
            case CARD -> AccountRole.CARD_CLEARING;
            case BANK_TRANSFER, CHEQUE, ELSEWHERE -> AccountRole.BANK;
        };
    }
}
