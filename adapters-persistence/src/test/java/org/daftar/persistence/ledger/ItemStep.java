package org.daftar.persistence.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Allocation;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.persistence.Company;
import org.daftar.persistence.ledger.ReferenceItems.Ref;

/** Something a capability above the ledger does to open items, inside a unit of its own. */
interface ItemStep extends Step {

    record Allocate(Ref debit, Ref credit, BigDecimal amount, LocalDate on) implements ItemStep {

        @Override
        public Answer real(ModelledBooks books) {
            var made = books.items()
                    .allocate(
                            books.caller(),
                            id(books, debit),
                            id(books, credit),
                            Company.aed(amount.toPlainString()),
                            on);
            return Answer.of("allocated from " + made.effective());
        }

        @Override
        public String model(ReferenceBooks model) {
            return model.allocate(debit, credit, amount, on);
        }
    }

    record SettleOldest(Ref item, LocalDate on) implements ItemStep {

        @Override
        public Answer real(ModelledBooks books) {
            return Answer.of("settled with "
                    + books.items()
                            .settleOldest(books.caller(), id(books, item), on)
                            .size());
        }

        @Override
        public String model(ReferenceBooks model) {
            return model.settleOldest(item, on);
        }
    }

    record Release(Ref debit, Ref credit, LocalDate on) implements ItemStep {

        @Override
        public Answer real(ModelledBooks books) {
            var settled = id(books, debit);
            var against = id(books, credit);
            var last = books.daftar().read().subledger().allocations(books.books(), settled).stream()
                    .filter(made -> !made.isRelease()
                            && made.debit().equals(settled)
                            && made.credit().equals(against))
                    .reduce((one, other) -> other)
                    .map(Allocation::id)
                    .orElseThrow(() -> new Refused(new Refusal.Missing("allocation", "between them")));
            return Answer.of("released from "
                    + books.items().release(books.caller(), last, on).effective());
        }

        @Override
        public String model(ReferenceBooks model) {
            return model.release(debit, credit, on);
        }
    }

    private static OpenItemId id(ModelledBooks books, Ref ref) {
        return new OpenItemId(books.entry(ref.entry()), ref.line() + 1);
    }
}
