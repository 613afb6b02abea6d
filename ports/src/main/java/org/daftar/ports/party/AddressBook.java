package org.daftar.ports.party;

import java.util.List;
import java.util.Optional;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.party.Contact;
import org.daftar.model.party.ContactId;
import org.daftar.model.party.ContactLink;
import org.daftar.model.party.ContactMethod;
import org.daftar.model.party.LinkId;
import org.daftar.model.party.MethodId;
import org.daftar.model.party.MethodType;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.PersonName;

/**
 * Verbs on contacts. Need PARTY_WRITE, unless they say otherwise. Where nothing is said, the first active method of its type, and the first active
 * link of its party and role, becomes the primary one; a new primary one takes that rank from the old, in the same unit.
 * Losing the rank promotes nobody.
 */
public interface AddressBook {

    /** With methods and links in one step. */
    Contact add(Caller caller, NewContact contact);

    Contact revise(Caller caller, ContactId contact, ContactChange change);

    /** With its methods and links. Needs PARTY_MANAGE. */
    void remove(Caller caller, ContactId contact);

    /**
     * Removes the contact, where it is still there, and takes everything that says who the person is from the audit trail.
     * Needs PERSONAL_DATA_ERASE.
     */
    void erase(Caller caller, ContactId contact);

    /** Refuses a value that is none of its type, and one that the contact has. */
    ContactMethod addMethod(Caller caller, ContactId contact, NewMethod method);

    ContactMethod reviseMethod(Caller caller, MethodId method, MethodChange change);

    void removeMethod(Caller caller, MethodId method);

    /** Refuses a party that is unknown, inactive or not what the link says, and a link that is there. */
    ContactLink link(Caller caller, ContactId contact, NewLink link);

    ContactLink reviseLink(Caller caller, LinkId link, LinkChange change);

    void unlink(Caller caller, LinkId link);

    /**
     * The active contact of that e-mail address: of several the one that is linked to the party already, else the oldest.
     * It is returned unchanged and linked where it was not; nobody there, one is made. The second call changes nothing.
     */
    Found findOrCreate(Caller caller, Introduction introduction);

    record NewContact(
            PersonName name,
            Optional<String> title,
            Optional<String> notes,
            List<NewMethod> methods,
            List<NewLink> links) {

        public NewContact {
            methods = List.copyOf(methods);
            links = List.copyOf(links);
        }
    }

    /** @param display what is shown; when it is cleared it follows the names again */
    record ContactChange(
            Change<String> firstName,
            Change<String> lastName,
            Change<String> display,
            Change<String> title,
            Change<String> notes,
            Change<Boolean> active,
            Optional<Long> version) {}

    /** @param primary empty for: when it is the first active one of its type */
    record NewMethod(MethodType type, String value, Optional<String> label, Optional<Boolean> primary) {

        public static NewMethod of(MethodType type, String value) {
            return new NewMethod(type, value, Optional.empty(), Optional.empty());
        }
    }

    record MethodChange(
            Change<MethodType> type,
            Change<String> value,
            Change<String> label,
            Change<Boolean> primary,
            Change<Boolean> active) {}

    record NewLink(
            PartyId party, PartyRole as, Optional<String> function, Optional<String> notes, Optional<Boolean> primary) {

        public static NewLink of(PartyId party, PartyRole as) {
            return new NewLink(party, as, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    record LinkChange(Change<String> function, Change<String> notes, Change<Boolean> primary, Change<Boolean> active) {}

    /** @param function of the person, for a link that is made */
    record Introduction(PersonName name, EmailAddress email, PartyId party, PartyRole as, Optional<String> function) {}

    /** @param created whether the contact is new */
    record Found(Contact contact, ContactMethod method, ContactLink link, boolean created) {}
}
