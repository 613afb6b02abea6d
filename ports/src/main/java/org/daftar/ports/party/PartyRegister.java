package org.daftar.ports.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.TaxNumber;
import org.daftar.model.kernel.UserId;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.party.Address;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyCode;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.PhoneNumber;

/** Verbs on parties. */
public interface PartyRegister {

    /**
     * Refuses a code that is taken, a client's tax number that another client has, and a broker's name that another broker
     * has. A client of no type becomes one of the first type, a broker goes to the end of the list. Needs PARTY_WRITE.
     */
    Party add(Caller caller, PartyContent content);

    /** Merges what was sent; the rules are those of {@link #add}. No cycle through the parent. Needs PARTY_WRITE. */
    Party revise(Caller caller, PartyId party, PartyChange change);

    /** Pays the party there from now on, and nowhere else. Needs BANK_WRITE, as a change of the bank by any other verb does. */
    Party payTo(Caller caller, PartyId party, BankDetails details);

    /** Only while nothing names the party; links of contacts to it go with it. Needs PARTY_MANAGE. */
    void remove(Caller caller, PartyId party, Optional<Long> version);

    /**
     * The party is this no more, as if it never had been; one that is nothing else is removed. Only while nothing names it;
     * what contacts did for it in that role goes too. Needs PARTY_MANAGE.
     */
    void dismiss(Caller caller, PartyId party, PartyRole as);

    /**
     * Takes away everything that says who the party is, here and in the audit trail, also when it was removed; what was
     * posted with it stays. Its contacts are people of their own and are removed by themselves. Needs PERSONAL_DATA_ERASE.
     */
    Party erase(Caller caller, PartyId party);

    /** @param version refuse when the party has another by now */
    record PartyChange(
            Change<Set<PartyRole>> roles,
            Change<PartyCode> code,
            Change<String> name,
            Change<String> legalName,
            Change<TaxNumber> taxNumber,
            Change<EmailAddress> email,
            Change<PhoneNumber> phone,
            Change<Address> billing,
            Change<Address> shipping,
            Change<Integer> netDays,
            Change<String> termsWording,
            Change<Money> creditLimit,
            Change<Currency> currency,
            Change<BankDetails> bank,
            Change<PartyId> parent,
            Change<PartyId> broker,
            Change<Rate> brokerFee,
            Change<UserId> salesperson,
            Change<ListEntryId> type,
            Change<ListEntryId> segment,
            Change<List<String>> tags,
            Change<Integer> sortOrder,
            Change<String> externalId,
            Change<String> notes,
            Change<Boolean> active,
            Optional<Long> version) {

        /** The same change, and other roles. */
        public PartyChange withRoles(Set<PartyRole> wanted) {
            return new PartyChange(
                    new Change.Set<>(wanted),
                    code,
                    name,
                    legalName,
                    taxNumber,
                    email,
                    phone,
                    billing,
                    shipping,
                    netDays,
                    termsWording,
                    creditLimit,
                    currency,
                    bank,
                    parent,
                    broker,
                    brokerFee,
                    salesperson,
                    type,
                    segment,
                    tags,
                    sortOrder,
                    externalId,
                    notes,
                    active,
                    version);
        }
    }
}
