package org.daftar.ports.ledger;

import java.util.Optional;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Emirate;
import org.daftar.model.ledger.Letterhead;

/** The company's own record in its books. */
public interface CompanyRegister {

    /** Merges what was sent; currency and fiscal year only before the first posting. Needs COMPANY_MANAGE. */
    void revise(Caller caller, ProfileChange change);

    record ProfileChange(
            Change<String> name,
            Change<String> legalName,
            Change<String> taxNumber,
            Change<String> address,
            LetterheadChange letterhead,
            Change<Emirate> emirate,
            Change<String> wpsEmployerId,
            Change<Currency> currency,
            Change<Integer> fiscalYearStartMonth,
            Optional<Long> version) {}

    record LetterheadChange(
            Change<String> city,
            Change<String> state,
            Change<String> country,
            Change<String> postcode,
            Change<String> logo,
            Change<String> email,
            Change<String> phone) {

        public static LetterheadChange none() {
            return new LetterheadChange(
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    Change.keep());
        }

        public Letterhead merged(Letterhead before) {
            return new Letterhead(
                    city.or(before.city()),
                    state.or(before.state()),
                    country.or(before.country()),
                    postcode.or(before.postcode()),
                    logo.or(before.logo()),
                    email.or(before.email()),
                    phone.or(before.phone()));
        }
    }
}
