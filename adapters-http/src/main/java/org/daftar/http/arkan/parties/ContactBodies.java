package org.daftar.http.arkan.parties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Text;
import org.daftar.model.kernel.Change;
import org.daftar.model.party.Contact;
import org.daftar.model.party.ContactId;
import org.daftar.model.party.ContactLink;
import org.daftar.model.party.ContactMethod;
import org.daftar.model.party.MethodType;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.PersonName;
import org.daftar.ports.party.AddressBook.ContactChange;
import org.daftar.ports.party.AddressBook.Found;
import org.daftar.ports.party.AddressBook.Introduction;
import org.daftar.ports.party.AddressBook.NewContact;
import org.daftar.ports.party.AddressBook.NewLink;
import org.daftar.ports.party.AddressBook.NewMethod;
import org.daftar.ports.party.query.Contacts;

/** What is sent and shown of a contact. */
final class ContactBodies {

    private ContactBodies() {}

    record ContactPath(UUID id) {

        ContactId contact() {
            return new ContactId(id);
        }
    }

    record ContactFilter(
            @Doc("Who speaks for this client.") Optional<UUID> clientId,
            Optional<Boolean> isActive,
            @Doc("Part of a name, e-mail address or phone number.") @Text(min = 1, max = 100) Optional<String> q) {

        Contacts.Selection selection() {
            return new Contacts.Selection(clientId.map(PartyId::new), isActive, q);
        }
    }

    @Example(
            """
            {"name": "Omar Haddad", "email": "omar@alwaha.example", "phone": "+971 50 123 4567", "jobTitle": "Buyer"}""")
    record ContactBody(
            @Text(min = 1, max = 200) String name,
            @Text(min = 1, max = 254) Optional<String> email,
            @Text(min = 1, max = 40) Optional<String> phone,
            @Text(min = 1, max = 40) Optional<String> whatsapp,
            @Text(min = 1, max = 200) Optional<String> jobTitle,
            @Text(min = 1, max = 4000) Optional<String> notes,
            @Doc("For whom the contact speaks.") Optional<UUID> clientId) {

        NewContact toNew(Sent sent) {
            sent.value(email, Form.EMAIL, "email");
            sent.value(phone, Form.PHONE, "phone");
            sent.value(whatsapp, Form.PHONE, "whatsapp");
            var methods = new ArrayList<NewMethod>();
            email.ifPresent(text -> methods.add(NewMethod.of(MethodType.EMAIL, text)));
            phone.ifPresent(text -> methods.add(NewMethod.of(MethodType.PHONE, text)));
            whatsapp.ifPresent(text -> methods.add(NewMethod.of(MethodType.WHATSAPP, text)));
            return sent.sound(contact(PersonName.whole(name), jobTitle, notes, methods, clientId.map(PartyId::new)));
        }
    }

    @Example(
            """
            {"name": "Omar Haddad", "email": "omar@alwaha.example", "clientId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01"}""")
    record IntroductionBody(
            @Text(min = 1, max = 200) String name,
            @Text(min = 1, max = 254) String email,
            UUID clientId,
            @Doc("What the person does for the client.") @Text(min = 1, max = 100) Optional<String> function) {

        Introduction toIntroduction(Sent sent) {
            var address = sent.value(Optional.of(email), Form.EMAIL, "email");
            return new Introduction(
                    PersonName.whole(name),
                    sent.sound(address).orElseThrow(),
                    new PartyId(clientId),
                    PartyRole.CLIENT,
                    function);
        }
    }

    @Example("""
            {"jobTitle": "Head of purchasing", "version": 1}""")
    record ContactChangeBody(
            @Text(min = 1, max = 200) Change<String> name,
            @Text(min = 1, max = 200) Change<String> jobTitle,
            @Text(min = 1, max = 4000) Change<String> notes,
            Change<Boolean> isActive,
            @Doc("Refuse when the contact has another version by now.") Optional<Long> version) {

        ContactChange toChange() {
            var whole = name.map(PersonName::whole);
            return new ContactChange(
                    whole.map(PersonName::first),
                    last(whole),
                    whole.map(PersonName::display),
                    jobTitle,
                    notes,
                    isActive,
                    version);
        }

        private static Change<String> last(Change<PersonName> whole) {
            if (!(whole instanceof Change.Set<PersonName> set)) return Change.keep();
            return set.value().last().<Change<String>>map(Change.Set::new).orElseGet(Change.Clear::new);
        }
    }

    record ContactView(
            UUID id,
            String name,
            String firstName,
            Optional<String> lastName,
            Optional<String> email,
            Optional<String> phone,
            Optional<String> jobTitle,
            Optional<String> notes,
            List<ContactMethodView> methods,
            List<ContactLinkView> links,
            boolean isActive,
            Instant createdAt,
            Instant updatedAt,
            long version) {

        static ContactView of(Contact contact) {
            return new ContactView(
                    contact.id().value(),
                    contact.name().display(),
                    contact.name().first(),
                    contact.name().last(),
                    contact.reachedBy(MethodType.EMAIL),
                    contact.reachedBy(MethodType.PHONE),
                    contact.title(),
                    contact.notes(),
                    contact.methods().stream().map(ContactMethodView::of).toList(),
                    contact.links().stream().map(ContactLinkView::of).toList(),
                    contact.active(),
                    contact.createdAt(),
                    contact.updatedAt(),
                    contact.version());
        }
    }

    record ContactMethodView(
            UUID id, MethodType type, String value, Optional<String> label, boolean isPrimary, boolean isActive) {

        static ContactMethodView of(ContactMethod method) {
            return new ContactMethodView(
                    method.id().value(),
                    method.type(),
                    method.value(),
                    method.label(),
                    method.primary(),
                    method.active());
        }
    }

    record ContactLinkView(
            UUID id, UUID partnerId, PartyRole role, Optional<String> function, boolean isPrimary, boolean isActive) {

        static ContactLinkView of(ContactLink link) {
            return new ContactLinkView(
                    link.id().value(), link.party().value(), link.as(), link.function(), link.primary(), link.active());
        }
    }

    record FoundContactView(ContactView contact, @Doc("Whether the contact is new.") boolean created) {

        static FoundContactView of(Found found) {
            return new FoundContactView(ContactView.of(found.contact()), found.created());
        }
    }

    record RemovedContactView(UUID id, boolean deleted) {}

    static NewContact contact(
            PersonName name,
            Optional<String> title,
            Optional<String> notes,
            List<NewMethod> methods,
            Optional<PartyId> client) {
        return new NewContact(
                name,
                title,
                notes,
                methods,
                client.map(party -> NewLink.of(party, PartyRole.CLIENT)).stream()
                        .toList());
    }
}
