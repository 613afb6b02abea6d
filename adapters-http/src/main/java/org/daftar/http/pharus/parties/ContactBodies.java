package org.daftar.http.pharus.parties;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.NeverNull;
import org.daftar.http.json.Text;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.ContactId;
import org.daftar.model.party.LinkId;
import org.daftar.model.party.MethodId;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PersonName;
import org.daftar.ports.party.AddressBook.ContactChange;
import org.daftar.ports.party.AddressBook.Introduction;
import org.daftar.ports.party.AddressBook.LinkChange;
import org.daftar.ports.party.AddressBook.MethodChange;
import org.daftar.ports.party.AddressBook.NewContact;
import org.daftar.ports.party.AddressBook.NewLink;
import org.daftar.ports.party.AddressBook.NewMethod;
import org.daftar.ports.party.query.Contacts;

/** What is sent of a contact, its methods and its links. */
final class ContactBodies {

    private ContactBodies() {}

    static final Contacts.Selection EVERYBODY =
            new Contacts.Selection(Optional.empty(), Optional.empty(), Optional.empty());

    record ContactPath(UUID id) {

        ContactId contact() {
            return new ContactId(id);
        }
    }

    record MethodPath(UUID id) {

        MethodId method() {
            return new MethodId(id);
        }
    }

    record LinkPath(UUID id) {

        LinkId link() {
            return new LinkId(id);
        }
    }

    @Example("""
            {"firstName": "Omar", "lastName": "Haddad", "title": "Buyer"}""")
    record ContactBody(
            @Text(min = 1) String firstName,
            Optional<String> lastName,
            Optional<String> title,
            @Text(max = 4000) Optional<String> notes,
            @Doc("Made of the names where it is left out.") @NeverNull Optional<String> displayName) {

        NewContact toNew() {
            var names = PersonName.of(firstName, lastName);
            var shown = displayName
                    .filter(text -> !text.isEmpty())
                    .map(names::shown)
                    .orElse(names);
            return new NewContact(shown, title, notes, List.of(), List.of());
        }
    }

    @Example("""
            {"title": "Head of purchasing"}""")
    record ContactChangeBody(
            @Text(min = 1) @NeverNull Change<String> firstName,
            Change<String> lastName,
            Change<String> title,
            @Text(max = 4000) Change<String> notes,
            @Doc("Empty, it follows the names again.") @NeverNull Change<String> displayName,
            @NeverNull Change<Boolean> isActive) {

        ContactChange toChange() {
            return new ContactChange(firstName, lastName, shown(), title, notes, isActive, Optional.empty());
        }

        private Change<String> shown() {
            return displayName instanceof Change.Set<String> set && set.value().isEmpty()
                    ? new Change.Clear<>()
                    : displayName;
        }
    }

    @Example("""
            {"type": "phone", "value": "+971 50 123 4567", "label": "mobile"}""")
    record MethodBody(
            WayToReach type,
            @Text(min = 1) String value,
            Optional<String> label,
            @Doc("Left out, the first active one of its type is.") @NeverNull Optional<Boolean> isPrimary) {

        NewMethod toNew() {
            return new NewMethod(type.type(), value, label, isPrimary);
        }
    }

    @Example("""
            {"isPrimary": true}""")
    record MethodChangeBody(
            @NeverNull Change<WayToReach> type,
            @NeverNull Change<String> value,
            Change<String> label,
            @NeverNull Change<Boolean> isPrimary,
            @NeverNull Change<Boolean> isActive) {

        MethodChange toChange() {
            return new MethodChange(type.map(WayToReach::type), value, label, isPrimary, isActive);
        }
    }

    @Example(
            """
            {"entityType": "customer", "entityId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "role": "Buyer"}""")
    record LinkBody(
            EntityType entityType,
            UUID entityId,
            @Doc("What the person does there.") Optional<String> role,
            @Text(max = 4000) Optional<String> notes,
            @Doc("Left out, the first active one of its entity is.") @NeverNull Optional<Boolean> isPrimary) {

        NewLink toNew() {
            return new NewLink(new PartyId(entityId), entityType.role(), role, notes, isPrimary);
        }
    }

    @Example("""
            {"role": "Head of purchasing", "isPrimary": true}""")
    record LinkChangeBody(
            Change<String> role,
            @Text(max = 4000) Change<String> notes,
            @NeverNull Change<Boolean> isPrimary,
            @NeverNull Change<Boolean> isActive) {

        LinkChange toChange() {
            return new LinkChange(role, notes, isPrimary, isActive);
        }
    }

    @Example(
            """
            {"firstName": "Omar", "email": "omar@alwaha.example", "entityType": "customer",
             "entityId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01"}""")
    record IntroductionBody(
            @Text(min = 1) String firstName,
            Optional<String> lastName,
            @Text(min = 1, max = 254) String email,
            EntityType entityType,
            UUID entityId,
            @Doc("What the person does there, where the link is new.") Optional<String> role) {

        Introduction toIntroduction() {
            var address = EmailAddress.parse(email)
                    .orElseThrow(() -> new Refused(Refusal.Invalid.of(List.of(new Flaw(
                            "email",
                            "not_email",
                            "format",
                            "An e-mail address looks like name@example.com. Correct it.")))));
            return new Introduction(
                    PersonName.of(firstName, lastName), address, new PartyId(entityId), entityType.role(), role);
        }
    }

    record LinkedFilter(EntityType entityType, UUID entityId) {

        PartyId party() {
            return new PartyId(entityId);
        }
    }
}
