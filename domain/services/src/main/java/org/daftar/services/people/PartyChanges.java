package org.daftar.services.people;

import java.util.Optional;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.Change;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.PhoneNumber;
import org.daftar.ports.party.PartyRegister.PartyChange;

/** What of a change to an employee is a change to the party. */
final class PartyChanges {

    private PartyChanges() {}

    static PartyChange of(
            Change<String> name, Change<EmailAddress> email, Change<PhoneNumber> phone, Change<BankDetails> bank) {
        return new PartyChange(
                Change.keep(),
                Change.keep(),
                name,
                Change.keep(),
                Change.keep(),
                email,
                phone,
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                bank,
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Optional.empty());
    }
}
