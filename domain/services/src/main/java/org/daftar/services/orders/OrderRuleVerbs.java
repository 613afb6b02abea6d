package org.daftar.services.orders;

import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.orders.OrderRules;
import org.daftar.ports.orders.driven.OrderSettingStore;
import org.daftar.ports.orders.query.OrderSettings;

record OrderRuleVerbs(Transactions transactions, OrderSettingStore store, OrderSettings settings, FactLog facts)
        implements OrderRules {

    private static final Rate DOUBLE = new Rate(1_000_000);

    @Override
    public void tolerate(Caller caller, Rate overReceipt) {
        transactions.write(caller, Permission.COMPANY_MANAGE, () -> {
            if (overReceipt.millionths() < 0 || overReceipt.millionths() > DOUBLE.millionths())
                throw new Refused(Refusal.Invalid.of(
                        "overReceiptTolerancePercent", "out_of_range", "The tolerance is from 0 to 100 percent."));
            var before = settings.tolerance(caller.books());
            if (overReceipt.equals(before)) return before;
            store.tolerate(caller.books(), overReceipt);
            var change = new FieldChange(
                    "overReceiptTolerancePercent",
                    Optional.of(before.toPercent().toPlainString()),
                    Optional.of(overReceipt.toPercent().toPlainString()));
            var company = new Fact.Subject("company", caller.books().company().value());
            facts.append(caller, new Fact("company.tolerates", company, List.of(change)));
            return overReceipt;
        });
    }
}
