package org.daftar.http.pharus.parties;

import java.util.Optional;
import java.util.Set;
import org.daftar.http.pharus.FlatAddress;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Rate;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.party.Address;
import org.daftar.model.party.Grouping;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.Reach;
import org.daftar.model.party.Terms;
import org.daftar.model.party.Ties;
import org.daftar.ports.party.PartyRegister.PartyChange;

/** What Pharus knows of a vendor and of a customer alike; the rest of a party stays as it is. */
record PartySheet(
        Change<String> name,
        FlatAddress address,
        Change<String> term,
        Change<String> qboId,
        Change<String> notes,
        Change<Boolean> isActive) {

    /** How a customer stands among the others. */
    record Standing(
            Change<ListEntryId> type,
            Change<ListEntryId> segment,
            Change<PartyId> broker,
            Change<Rate> brokerFee,
            Change<PartyId> parent,
            Change<Integer> sortOrder) {

        static final Standing KEPT =
                new Standing(Change.keep(), Change.keep(), Change.keep(), Change.keep(), Change.keep(), Change.keep());

        static Standing at(Change<Integer> sortOrder) {
            return new Standing(Change.keep(), Change.keep(), Change.keep(), Change.keep(), Change.keep(), sortOrder);
        }
    }

    static PartySheet named(Change<String> name, Change<Boolean> isActive) {
        return new PartySheet(name, FlatAddress.KEPT, Change.keep(), Change.keep(), Change.keep(), isActive);
    }

    static PartyContent content(
            String name,
            PartyRole role,
            Optional<Address> where,
            Optional<String> term,
            Optional<String> qboId,
            Optional<String> notes,
            Ties ties,
            Grouping grouping) {
        return new PartyContent(
                Set.of(role),
                Optional.empty(),
                name,
                Optional.empty(),
                Optional.empty(),
                new Reach(Optional.empty(), Optional.empty(), where, Optional.empty()),
                new Terms(Optional.empty(), term, Optional.empty(), Optional.empty()),
                Optional.empty(),
                ties,
                grouping,
                qboId,
                notes,
                true);
    }

    PartyChange onto(Party before, Standing standing) {
        return new PartyChange(
                Change.keep(),
                Change.keep(),
                name,
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                address.change(before.content().reach().billing()),
                Change.keep(),
                Change.keep(),
                term,
                Change.keep(),
                Change.keep(),
                Change.keep(),
                standing.parent(),
                standing.broker(),
                standing.brokerFee(),
                Change.keep(),
                standing.type(),
                standing.segment(),
                Change.keep(),
                standing.sortOrder(),
                qboId,
                notes,
                isActive,
                Optional.empty());
    }
}
