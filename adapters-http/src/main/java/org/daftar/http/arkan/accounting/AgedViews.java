package org.daftar.http.arkan.accounting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.daftar.http.json.Doc;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Aging;
import org.daftar.model.party.PartyId;
import org.daftar.ports.ledger.query.Subledger;

/** Who owes whom, and since when. */
final class AgedViews {

    private AgedViews() {}

    record AgedView(
            LocalDate asOf,
            String currency,
            List<AgedRow> rows,
            @Doc("The total is the balance of the control accounts on that day.") AgedTotals totals) {

        static AgedView of(Aging aging, Map<PartyId, String> names) {
            return new AgedView(
                    aging.asOf(),
                    aging.currency().code(),
                    aging.partners().stream().map(row -> AgedRow.of(row, names)).toList(),
                    AgedTotals.of(aging));
        }
    }

    record AgedRow(
            @Doc("What it is made of: /accounting/open-items?partner_id=…&as_of=…") UUID partnerId,
            Optional<String> name,
            @Doc("Due on the day itself or later.") BigDecimal current,
            @Doc("One to thirty days overdue.") BigDecimal days1to30,
            BigDecimal days31to60,
            BigDecimal days61to90,
            BigDecimal over90,
            @Doc("Payments and credit notes that settle nothing yet: zero or negative.") BigDecimal unallocated,
            BigDecimal total) {

        private static AgedRow of(Aging.Row row, Map<PartyId, String> names) {
            return new AgedRow(
                    row.partner(),
                    Optional.ofNullable(names.get(new PartyId(row.partner()))),
                    row.current().toDecimal(),
                    row.days1To30().toDecimal(),
                    row.days31To60().toDecimal(),
                    row.days61To90().toDecimal(),
                    row.over90().toDecimal(),
                    row.unallocated().toDecimal(),
                    row.total().toDecimal());
        }
    }

    record AgedTotals(
            BigDecimal current,
            BigDecimal days1to30,
            BigDecimal days31to60,
            BigDecimal days61to90,
            BigDecimal over90,
            BigDecimal unallocated,
            BigDecimal total) {

        private static AgedTotals of(Aging aging) {
            return new AgedTotals(
                    sum(aging, Aging.Row::current),
                    sum(aging, Aging.Row::days1To30),
                    sum(aging, Aging.Row::days31To60),
                    sum(aging, Aging.Row::days61To90),
                    sum(aging, Aging.Row::over90),
                    sum(aging, Aging.Row::unallocated),
                    aging.total().toDecimal());
        }

        private static BigDecimal sum(Aging aging, Function<Aging.Row, Money> figure) {
            return aging.partners().stream()
                    .map(figure)
                    .reduce(Money.zero(aging.currency()), Money::plus)
                    .toDecimal();
        }
    }

    record OpenItemView(
            @Doc("The line's id in its entry.") UUID lineId,
            UUID entryId,
            String number,
            UUID accountId,
            UUID partnerId,
            LocalDate date,
            LocalDate dueDate,
            @Doc("As posted: debit positive, credit negative.") BigDecimal amount,
            @Doc("What of it was open at the end of the day asked for, with the same sign.") BigDecimal open) {

        static OpenItemView of(Subledger.OpenLine line) {
            return new OpenItemView(
                    LineIds.of(line.id().entry(), line.id().line()),
                    line.id().entry().value(),
                    line.number().toString(),
                    line.account().value(),
                    line.partner(),
                    line.date(),
                    line.due(),
                    line.amount().toDecimal(),
                    line.open().toDecimal());
        }
    }
}
