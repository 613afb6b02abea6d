package org.daftar.services.tax;

import java.util.List;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.tax.TaxCode;
import org.daftar.model.tax.TaxCodeId;
import org.daftar.model.tax.Treatment;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.driven.BooksSeed;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.tax.TaxRegister;
import org.daftar.ports.tax.driven.TaxStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.audit.Told;

record TaxVerbs(Transactions transactions, TaxStore codes, FactLog facts, Moments moments, Ids ids)
        implements TaxRegister, BooksSeed {

    private static final Told<TaxCode> TOLD = Told.<TaxCode>of()
            .plain("code", TaxCode::code)
            .plain("name", TaxCode::name)
            .plain("treatment", TaxCode::treatment)
            .plain("rate", code -> code.rate().toDecimal().toPlainString())
            .plain("active", TaxCode::active);

    @Override
    public void plant(Caller founder, NewCompany company) {
        for (var seed : TaxCode.UAE)
            codes.add(founder.books(), code(seed.code(), seed.name(), seed.treatment(), seed.rate()));
    }

    @Override
    public TaxCode define(Caller caller, NewTaxCode wanted) {
        return transactions.write(caller, Permission.TAX_MANAGE, () -> {
            requireFit(wanted.treatment(), wanted.rate());
            if (codes.byCode(caller.books(), wanted.code()).isPresent())
                throw new Refused(new Refusal.Duplicate("code", wanted.code()));
            var code = code(wanted.code(), wanted.name(), wanted.treatment(), wanted.rate());
            codes.add(caller.books(), code);
            facts.append(caller, fact("tax_code.defined", code, TOLD.beginning(code)));
            return code;
        });
    }

    @Override
    public TaxCode revise(Caller caller, TaxCodeId id, TaxCodeChange change) {
        return transactions.write(caller, Permission.TAX_MANAGE, () -> {
            var before = codes.find(caller.books(), id).orElseThrow(() -> Refused.missing("tax code", id));
            Refused.ifStale("tax code", change.version(), before.version());
            var after = merged(before, change);
            var changes = TOLD.changes(before, after);
            if (changes.isEmpty()) return before;
            codes.replace(caller.books(), after);
            facts.append(caller, fact("tax_code.revised", after, changes));
            return after;
        });
    }

    private TaxCode code(String code, String name, Treatment treatment, Rate rate) {
        return new TaxCode(new TaxCodeId(ids.next()), code, name, treatment, rate, true, moments.now(), 1);
    }

    private static TaxCode merged(TaxCode before, TaxCodeChange change) {
        var treatment = change.treatment().orRequired("treatment", before.treatment());
        var rate = change.rate().orRequired("ratePercent", before.rate());
        requireFit(treatment, rate);
        return new TaxCode(
                before.id(),
                before.code(),
                change.name().orRequired("name", before.name()),
                treatment,
                rate,
                change.active().orRequired("isActive", before.active()),
                before.createdAt(),
                before.version() + 1);
    }

    private static void requireFit(Treatment treatment, Rate rate) {
        if (TaxCode.fits(treatment, rate)) return;
        throw new Refused(Refusal.Invalid.of(
                "ratePercent",
                "rate_and_treatment",
                treatment.isTaxed()
                        ? "A taxed supply has a rate above 0, up to 100."
                        : "A supply that is not taxed has the rate 0."));
    }

    private static Fact fact(String action, TaxCode code, List<FieldChange> changes) {
        return new Fact(action, new Fact.Subject("tax_code", code.id().value()), changes);
    }
}
