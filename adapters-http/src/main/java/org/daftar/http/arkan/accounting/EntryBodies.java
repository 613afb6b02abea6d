package org.daftar.http.arkan.accounting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.Days;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Text;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.JournalCode;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.ports.ledger.query.Entries;

/** What is sent of journal entries. */
final class EntryBodies {

    private EntryBodies() {}

    record EntryPath(UUID id) {

        EntryId entry() {
            return new EntryId(id);
        }
    }

    record EntryFilter(Optional<Entries.Status> status, Optional<LocalDate> from, Optional<LocalDate> to) {

        Entries.Selection selection() {
            Days.requireOrder(from, to);
            return new Entries.Selection(status, from, to);
        }
    }

    @Example(
            """
            {"date": "2026-03-05", "reference": "DEP-118", "description": "Capital paid in", "post": true,
             "lines": [
               {"accountId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "debit": 1500.00},
               {"accountId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a02", "credit": 1500.00}]}""")
    record EntryBody(
            LocalDate date,
            @Text(min = 1, max = 200) Optional<String> reference,
            @Text(min = 1, max = 1000) Optional<String> description,
            @Doc("The journal it belongs to.") @Default("GEN") @Text(pattern = "[A-Z0-9]{1,16}") String journal,
            @Doc("Two or more, each with a debit or a credit above zero; debits equal credits.")
                    List<EntryLineBody> lines,
            @Doc("Post it at once, in the same transaction (extension).") @Default("false") boolean post) {

        DraftEntry toDraft(Currency currency) {
            var flaws = new ArrayList<Flaw>();
            var read = new ArrayList<DraftEntry.Line>(lines.size());
            for (var i = 0; i < lines.size(); i++) read.add(lines.get(i).toLine(currency, "lines[" + i + "]", flaws));
            if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
            return new DraftEntry(date, reference, description, new JournalCode(journal), read);
        }
    }

    record EntryLineBody(
            UUID accountId,
            @Decimals Optional<BigDecimal> debit,
            @Decimals Optional<BigDecimal> credit,
            @Text(min = 1, max = 500) Optional<String> description,
            @Doc("Needed on receivable and payable accounts.") Optional<UUID> partnerId,
            Optional<UUID> projectId,
            @Doc("When it is to be paid, on receivable and payable accounts; the entry's date when absent (extension).")
                    Optional<LocalDate> dueDate,
            @Doc("Not taken yet: enter the tax as a line of its own.") Optional<String> taxCode) {

        private DraftEntry.Line toLine(Currency currency, String path, List<Flaw> flaws) {
            // The documented field is refused rather than ignored: who sends it expects the tax to be booked.
            taxCode.ifPresent(code -> flaws.add(new Flaw(
                    path + ".taxCode",
                    "not_supported",
                    "Entry lines take no tax code yet. Enter the tax as a line of its own, and leave taxCode out.")));
            return new DraftEntry.Line(
                    new AccountId(accountId),
                    debit.flatMap(value -> money(value, currency, path + ".debit", flaws)),
                    credit.flatMap(value -> money(value, currency, path + ".credit", flaws)),
                    description,
                    partnerId,
                    projectId,
                    dueDate);
        }

        private static Optional<Money> money(BigDecimal value, Currency currency, String path, List<Flaw> flaws) {
            try {
                return Optional.of(Money.of(value, currency));
            } catch (ArithmeticException inexact) {
                flaws.add(new Flaw(
                        path,
                        "too_precise",
                        currency.code() + " has " + currency.decimals() + " decimals. Round the amount."));
                return Optional.empty();
            }
        }
    }

    @Example("""
            {"date": "2026-03-05"}""")
    record PostBody(@Doc("The day to post it on, instead of the draft's.") Optional<LocalDate> date) {}

    @Example("""
            {"date": "2026-03-31", "reason": "Entered twice"}""")
    record ReversalBody(
            @Doc("The reversal's own day; the original keeps its.") LocalDate date,
            @Text(min = 1, max = 1000) Optional<String> reason) {}

    @Example("""
            {"lockedThrough": "2026-02-28"}""")
    record PeriodLockBody(
            @Doc("Nothing is posted on or before this day any more; null for no lock.")
                    Change<LocalDate> lockedThrough) {

        Optional<LocalDate> day() {
            if (lockedThrough.isSent()) return lockedThrough.or(Optional.empty());
            throw new Refused(Refusal.Invalid.of("lockedThrough", "required", "Send a day, or null to lift the lock."));
        }
    }

    record PeriodLockView(Optional<LocalDate> lockedThrough) {}
}
