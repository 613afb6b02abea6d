package org.daftar.services.statements;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.model.statements.StatementId;
import org.daftar.model.statements.StatementLineId;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.statements.NewStatement;
import org.daftar.ports.statements.Reconciliation;
import org.daftar.ports.statements.driven.StatementStore;
import org.daftar.ports.statements.driven.StatementStore.Place;

record ReconciliationVerbs(
        Transactions transactions,
        StatementStore store,
        CompanyProfiles profiles,
        StatementBook book,
        PostingsWanted wanted,
        Reconciling reconciling,
        WritingOff writingOff,
        AutoMatching autoMatching,
        FactLog facts)
        implements Reconciliation {

    @Override
    public BankStatement take(Caller caller, NewStatement statement) {
        return transactions.write(caller, Permission.RECONCILIATION_WRITE, () -> book.taken(caller, statement));
    }

    @Override
    public ReconciledLine match(Caller caller, StatementLineId id, List<EntryId> entries, List<PaymentId> payments) {
        return transactions.write(caller, Permission.RECONCILIATION_WRITE, () -> {
            var line = reconciling.existing(caller.books(), id);
            if (line.status() == ReconciledLine.Status.MATCHED)
                throw new Refused(new Refusal.InvalidTransition(Reconciling.LINE, "matched", "be matched again"));
            return reconciling.matched(caller, line, wanted.of(caller.books(), line, entries, payments));
        });
    }

    @Override
    public ReconciledLine unmatch(Caller caller, StatementLineId id) {
        return transactions.write(
                caller,
                Permission.RECONCILIATION_WRITE,
                () -> reconciling.unmatched(caller, reconciling.existing(caller.books(), id)));
    }

    @Override
    public ReconciledLine writeOff(
            Caller caller,
            StatementLineId id,
            Optional<AccountId> account,
            Optional<BigDecimal> amount,
            Optional<String> description) {
        return transactions.write(caller, () -> {
            caller.require(Permission.RECONCILIATION_WRITE);
            caller.require(Permission.JOURNAL_POST);
            var line = reconciling.existing(caller.books(), id);
            return reconciling.writtenOff(caller, line, account, amount, description);
        });
    }

    @Override
    public Matched matchUndisputed(Caller caller, StatementId id) {
        int lines = 0;
        Optional<Place> after = Optional.empty();
        do {
            var from = after;
            var piece = transactions.write(
                    caller,
                    Permission.RECONCILIATION_WRITE,
                    () -> autoMatching.matched(caller, existing(caller.books(), id), from));
            lines += piece.matched();
            after = piece.next();
        } while (after.isPresent());
        return new Matched(lines, existing(caller.books(), id));
    }

    @Override
    public Money limitWriteOffs(Caller caller, BigDecimal wanted) {
        return transactions.write(caller, Permission.COMPANY_MANAGE, () -> {
            var limit = limit(wanted, profiles.currency(caller.books()));
            var before = writingOff.limit(caller.books());
            store.limitWriteOffs(caller.books(), limit);
            var change =
                    new FieldChange("writeOffLimit", Optional.of(before.toString()), Optional.of(limit.toString()));
            var company = new Fact.Subject("company", caller.books().company().value());
            facts.append(caller, new Fact("company.writes_off", company, List.of(change)));
            return limit;
        });
    }

    private BankStatement existing(Books books, StatementId id) {
        return store.find(books, id).orElseThrow(() -> Refused.missing("bank statement", id));
    }

    private static Money limit(BigDecimal wanted, Currency currency) {
        try {
            var limit = Money.of(wanted, currency);
            if (!limit.isNegative() && limit.minor() <= Money.LARGEST) return limit;
        } catch (ArithmeticException inexact) {
            // Told as every other amount that cannot be a limit.
        }
        throw new Refused(Refusal.Invalid.of(
                "writeOffLimit",
                "out_of_range",
                "The limit is zero or more, with at most " + currency.decimals() + " decimals."));
    }
}
