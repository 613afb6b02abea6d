package org.daftar.bootstrap.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.party.Party;
import org.daftar.model.payments.Payment;
import org.daftar.model.projects.ProjectId;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.payments.NewPayment;
import org.daftar.ports.projects.ProjectRegister;
import org.daftar.services.Daftar;

/** What the demo company sells and buys: documents, and the money that settles them. */
final class DemoTrade {

    private static final String REFURBISHING = "Painting and joinery";

    private static final List<String> JOBS = List.of(
            "Maintenance of air conditioning",
            "صيانة المصاعد والمضخات",
            REFURBISHING,
            "Electrical inspection of a floor",
            "Emergency call-out");

    private final Daftar daftar;
    private final Caller caller;
    private final AccountId subcontractors;
    private final ProjectId refurbishment;
    private final Random random;
    private int bills;

    /** @param subcontractors the account that their work costs */
    DemoTrade(Daftar daftar, Caller caller, AccountId subcontractors, Random random) {
        this.daftar = daftar;
        this.caller = caller;
        this.subcontractors = subcontractors;
        this.random = random;
        refurbishment = daftar.projects()
                .open(caller, ProjectRegister.Wanted.named("Refurbishment of the marina", "REF-1"))
                .id();
    }

    /** A job of one or two visits. */
    NewInvoice invoice(Party client, LocalDate day, Money price) {
        var visits = BigDecimal.valueOf(1L + random.nextInt(2));
        var each = price.toDecimal();
        var cost = each.multiply(new BigDecimal("0.6")).setScale(2, RoundingMode.HALF_UP);
        var what = JOBS.get(random.nextInt(JOBS.size()));
        var project = what.equals(REFURBISHING) ? Optional.of(refurbishment.value()) : Optional.<UUID>empty();
        var job = line(what, visits, each, Optional.empty(), project, Optional.of(cost));
        return NewInvoice.of(InvoiceKind.CUSTOMER_INVOICE, client.id().value(), day, List.of(job));
    }

    NewInvoice bill(Party vendor, LocalDate day, Money price) {
        var work = line(
                "Work of " + vendor.name(),
                BigDecimal.ONE,
                price.toDecimal(),
                Optional.of(subcontractors),
                Optional.empty(),
                Optional.empty());
        return NewInvoice.of(InvoiceKind.VENDOR_BILL, vendor.id().value(), day, List.of(work))
                .referring("S-" + (1_000 + ++bills));
    }

    void settle(RecordedInvoice invoice, LocalDate day, Payment.Method method) {
        var content = invoice.content();
        var gross = content.total().gross().toDecimal();
        daftar.payments()
                .record(
                        caller,
                        new NewPayment(
                                content.kind().isSale() ? Payment.Direction.INBOUND : Payment.Direction.OUTBOUND,
                                Payment.Purpose.TRADE,
                                content.partner(),
                                gross,
                                Optional.of(day),
                                method,
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new NewPayment.Share(invoice.id(), gross))));
    }

    RecordedInvoice post(NewInvoice wanted) {
        return daftar.invoicing().record(caller, wanted);
    }

    private static NewInvoice.Line line(
            String description,
            BigDecimal quantity,
            BigDecimal price,
            Optional<AccountId> account,
            Optional<UUID> project,
            Optional<BigDecimal> cost) {
        return new NewInvoice.Line(
                Optional.of(description), quantity, price, BigDecimal.ZERO, account, Optional.empty(), project, cost);
    }
}
