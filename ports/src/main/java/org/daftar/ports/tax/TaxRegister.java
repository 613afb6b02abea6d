package org.daftar.ports.tax;

import java.util.Optional;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Rate;
import org.daftar.model.tax.TaxCode;
import org.daftar.model.tax.TaxCodeId;
import org.daftar.model.tax.Treatment;

/** Verbs on tax codes. Need TAX_MANAGE. What a code says now touches no document that was made before. */
public interface TaxRegister {

    /** Refuses a code that is taken, and a rate that its treatment does not have. */
    TaxCode define(Caller caller, NewTaxCode wanted);

    /** Merges what was sent; the rules are those of {@link #define}. */
    TaxCode revise(Caller caller, TaxCodeId id, TaxCodeChange change);

    record NewTaxCode(String code, String name, Treatment treatment, Rate rate) {}

    /** @param version refuse when the code has another by now */
    record TaxCodeChange(
            Change<String> name,
            Change<Treatment> treatment,
            Change<Rate> rate,
            Change<Boolean> active,
            Optional<Long> version) {}
}
