package org.daftar.services.bom;

import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.bom.RecordedBill;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.bom.BillsOfMaterials;
import org.daftar.ports.bom.NewBill;
import org.daftar.ports.bom.driven.BillStore;
import org.daftar.ports.kernel.Transactions;
import org.daftar.services.audit.Moments;

/** A company's units run one after the other: what a bill was judged by is still so when it is stored. */
record BillVerbs(Transactions transactions, BillStore bills, BillJudge judge, FactLog facts, Moments moments)
        implements BillsOfMaterials {

    @Override
    public RecordedBill add(Caller caller, NewBill wanted) {
        return transactions.write(caller, Permission.BOM_WRITE, () -> {
            var before = bills.find(caller.books(), wanted.output());
            var content = judge.sound(caller.books(), wanted, Optional.empty());
            if (before.isPresent()) throw new Refused(there(wanted.output()));
            var bill = RecordedBill.first(content, moments.now());
            bills.add(caller.books(), bill);
            facts.append(caller, new Fact("bom.added", subject(wanted.output()), BillFacts.beginning(content)));
            return bill;
        });
    }

    @Override
    public RecordedBill replace(Caller caller, NewBill wanted, Optional<Long> version) {
        return transactions.write(caller, Permission.BOM_WRITE, () -> {
            var before = existing(caller.books(), wanted.output(), version);
            var content = judge.sound(caller.books(), wanted, Optional.of(before.content()));
            if (content.equals(before.content())) return before;
            var after = before.with(content, moments.now());
            bills.replace(caller.books(), after);
            var changes = BillFacts.changes(before.content(), content);
            facts.append(caller, new Fact("bom.replaced", subject(wanted.output()), changes));
            return after;
        });
    }

    @Override
    public void remove(Caller caller, ItemId output, Optional<Long> version) {
        transactions.write(caller, Permission.BOM_MANAGE, () -> {
            var before = existing(caller.books(), output, version);
            bills.remove(caller.books(), output);
            facts.append(caller, new Fact("bom.removed", subject(output), BillFacts.ending(before.content())));
            return output;
        });
    }

    private RecordedBill existing(Books books, ItemId output, Optional<Long> version) {
        var bill = bills.find(books, output).orElseThrow(() -> Refused.missing("bill of materials", output));
        Refused.ifStale("bill of materials", version, bill.version());
        return bill;
    }

    private static Refusal there(ItemId output) {
        return new Refusal.RuleViolated(
                "already_exists",
                "There is a bill of materials of " + output + " already. Replace it.",
                Particulars.of("outputSkuId", output.value()));
    }

    private static Fact.Subject subject(ItemId output) {
        return new Fact.Subject("bom", output.value());
    }
}
