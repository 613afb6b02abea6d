package org.daftar.ports.ledger;

import java.util.Optional;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Emirate;

/** The company's own record in its books. */
public interface CompanyRegister {

    /** Merges what was sent; currency and fiscal year only before the first posting. Needs COMPANY_MANAGE. */
    void revise(Caller caller, ProfileChange change);

    record ProfileChange(
            Change<String> name,
            Change<String> legalName,
            Change<String> taxNumber,
            Change<String> address,
            Change<Emirate> emirate,
            Change<String> wpsEmployerId,
            Change<Currency> currency,
            Change<Integer> fiscalYearStartMonth,
            Optional<Long> version) {}
}
