package org.daftar.persistence.invoicing;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.InvoiceLine;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.tax.AppliedTax;
import org.daftar.model.tax.Pricing;
import org.daftar.model.tax.TaxedAmount;
import org.daftar.model.tax.Treatment;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.invoicing.InvoiceMapper.LineRow;
import org.daftar.persistence.invoicing.InvoiceMapper.Row;
import org.daftar.persistence.mapping.Among;

/** Rows of documents as core values and back: the lines of many are read in one question. */
final class InvoiceRows {

    private InvoiceRows() {}

    static List<RecordedInvoice> recorded(Session session, Collection<Row> rows) {
        if (rows.isEmpty()) return List.of();
        var keys = new Among.Keys(rows.stream().map(Row::id).toList());
        var lines = session.mapper(InvoiceMapper.class).lines(session.company(), keys).stream()
                .collect(groupingBy(LineRow::invoice));
        return rows.stream()
                .map(row -> recorded(row, lines.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static RecordedInvoice recorded(Row row, List<LineRow> lines) {
        return new RecordedInvoice(content(row, lines), row.createdAt(), posted(row), cancelled(row));
    }

    private static Invoice content(Row row, List<LineRow> lines) {
        var currency = Currency.known(row.currency());
        return new Invoice(
                new InvoiceId(row.publicId()),
                InvoiceKind.valueOf(row.kind()),
                row.partner(),
                row.date(),
                row.due(),
                currency,
                Pricing.valueOf(row.pricing()),
                new Money(row.taxDifference(), currency),
                Optional.ofNullable(row.reference()),
                Optional.ofNullable(row.notes()),
                Optional.ofNullable(row.corrects()).map(InvoiceId::new),
                lines.stream().map(line -> line(line, currency)).toList());
    }

    private static Optional<RecordedInvoice.Posted> posted(Row row) {
        if (row.entry() == null) return Optional.empty();
        return Optional.of(new RecordedInvoice.Posted(
                new EntryId(row.entry()),
                new EntryNumber(
                        new JournalCode(Objects.requireNonNull(row.journal())),
                        Objects.requireNonNull(row.year()),
                        Objects.requireNonNull(row.number())),
                Objects.requireNonNull(row.postedAt()),
                new Money(Objects.requireNonNull(row.leftOpen()), Currency.known(row.currency()))));
    }

    private static Optional<RecordedInvoice.Cancelled> cancelled(Row row) {
        if (row.cancelledAt() == null) return Optional.empty();
        return Optional.of(new RecordedInvoice.Cancelled(
                Optional.ofNullable(row.cancelledBy()).map(InvoiceId::new),
                Objects.requireNonNull(row.cancelReason()),
                row.cancelledAt()));
    }

    private static InvoiceLine line(LineRow row, Currency currency) {
        return new InvoiceLine(
                Optional.ofNullable(row.description()),
                new Quantity(row.quantity(), Quantity.Unit.EACH),
                new UnitPrice(row.price(), currency),
                new Rate(row.discount()),
                new AccountId(row.account()),
                new AppliedTax(row.taxCode(), Treatment.valueOf(row.treatment()), new Rate(row.rate())),
                Optional.ofNullable(row.project()),
                new TaxedAmount(new Money(row.net(), currency), new Money(row.tax(), currency)),
                Optional.ofNullable(row.corrects()),
                Optional.ofNullable(row.cost()).map(cost -> new Money(cost, currency)));
    }

    static Row row(long key, RecordedInvoice invoice) {
        var content = invoice.content();
        var total = content.total();
        return new Row(
                key,
                content.id().value(),
                content.kind().name(),
                RecordedInvoice.Status.DRAFT.name(),
                content.partner(),
                content.date(),
                content.due(),
                content.currency().code(),
                content.pricing().name(),
                content.taxDifference().minor(),
                total.net().minor(),
                total.tax().minor(),
                content.reference().orElse(null),
                content.notes().orElse(null),
                content.corrects().map(InvoiceId::value).orElse(null),
                invoice.createdAt(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static LineRow row(long invoice, int place, InvoiceLine line) {
        return new LineRow(
                invoice,
                place,
                line.description().orElse(null),
                line.quantity().micros(),
                line.price().micros(),
                line.discount().millionths(),
                line.account().value(),
                line.tax().code(),
                line.tax().treatment().name(),
                line.tax().rate().millionths(),
                line.project().orElse(null),
                line.amount().net().minor(),
                line.amount().tax().minor(),
                line.corrects().orElse(null),
                line.cost().map(Money::minor).orElse(null));
    }
}
