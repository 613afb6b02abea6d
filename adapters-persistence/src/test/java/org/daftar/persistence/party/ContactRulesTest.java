package org.daftar.persistence.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.party.Contact;
import org.daftar.model.party.ContactMethod;
import org.daftar.model.party.MethodType;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.PersonName;
import org.daftar.persistence.Changing;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.party.AddressBook;
import org.daftar.ports.party.AddressBook.ContactChange;
import org.daftar.ports.party.AddressBook.Introduction;
import org.daftar.ports.party.AddressBook.LinkChange;
import org.daftar.ports.party.AddressBook.MethodChange;
import org.daftar.ports.party.AddressBook.NewContact;
import org.daftar.ports.party.AddressBook.NewLink;
import org.daftar.ports.party.AddressBook.NewMethod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactRulesTest extends OnBothDatabases {

    private AddressBook book;
    private Party waha;

    @BeforeEach
    void open() {
        book = daftar.addressBook();
        waha = alpha.party("Al Waha", PartyRole.CLIENT, PartyRole.VENDOR);
    }

    @Test
    void each_verb_answers_with_what_it_made_and_the_trail_tells_each_once() {
        var omar = contact("Omar", "omar@waha.test");
        int before = alpha.trail().size();
        var phone = book.addMethod(alpha.owner(), omar.id(), NewMethod.of(MethodType.PHONE, "+971501234567"));
        assertThat(book.reviseMethod(
                        alpha.owner(), phone.id(), Changing.of(MethodChange.class, Map.of("label", "Car"))))
                .extracting(ContactMethod::id, ContactMethod::label)
                .containsExactly(phone.id(), Optional.of("Car"));
        var link = book.link(alpha.owner(), omar.id(), NewLink.of(waha.id(), PartyRole.CLIENT));
        assertThat(book.reviseLink(
                        alpha.owner(), link.id(), Changing.of(LinkChange.class, Map.of("function", "Buyer"))))
                .isEqualTo(read(omar).links().get(0));
        book.removeMethod(alpha.owner(), phone.id());
        book.unlink(alpha.owner(), link.id());
        assertThat(book.revise(alpha.owner(), omar.id(), Changing.of(ContactChange.class, Map.of("title", "Chief"))))
                .isEqualTo(read(omar));
        book.revise(alpha.owner(), omar.id(), Changing.of(ContactChange.class, Map.of("title", "Chief")));
        assertThat(alpha.trail().subList(before, alpha.trail().size()))
                .as("what changes nothing is not told")
                .hasSize(7)
                .containsOnly("contact.revised");
        book.remove(alpha.owner(), omar.id());
        assertThat(daftar.read().contacts().find(alpha.books(), omar.id())).isEmpty();
        assertThat(alpha.trail()).endsWith("contact.removed");
        refused("not_found", () -> book.remove(alpha.owner(), omar.id()));
    }

    @Test
    void who_is_erased_need_not_have_been_removed() {
        var omar = contact("Omar", "omar@waha.test");
        book.erase(alpha.owner(), omar.id());
        assertThat(daftar.read().contacts().find(alpha.books(), omar.id())).isEmpty();
        assertThat(alpha.trail()).endsWith("contact.erased");
    }

    @Test
    void a_contact_has_each_value_once_and_so_many_methods_and_links() {
        var omar = contact("Omar", "omar@waha.test");
        refused("duplicate", () -> book.addMethod(alpha.owner(), omar.id(), email("OMAR@waha.test")));
        var second = book.addMethod(alpha.owner(), omar.id(), email("omar@home.test"));
        refused(
                "duplicate",
                () -> book.reviseMethod(
                        alpha.owner(),
                        second.id(),
                        Changing.of(MethodChange.class, Map.of("value", "omar@waha.test"))));
        IntStream.range(2, Contact.MOST_METHODS)
                .forEach(i -> book.addMethod(alpha.owner(), omar.id(), email("omar@" + i + ".test")));
        assertThat(flaws(() -> book.addMethod(alpha.owner(), omar.id(), email("omar@more.test"))))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(tuple("methods", "too_many"));
        assertThat(read(omar).methods()).hasSize(Contact.MOST_METHODS);
    }

    @Test
    void a_contact_acts_for_parties_that_are_there_in_a_role_that_they_have() {
        var omar = contact("Omar", "omar@waha.test");
        var client = alpha.client("Deira Hotels");
        assertThat(flaws(() -> book.link(alpha.owner(), omar.id(), NewLink.of(client.id(), PartyRole.VENDOR))))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(tuple("partyId", "other_role"));
        var nobody = new PartyId(new UUID(0, 9));
        assertThat(flaws(() -> book.link(alpha.owner(), omar.id(), NewLink.of(nobody, PartyRole.CLIENT))))
                .extracting(Flaw::code)
                .containsExactly("unknown_party");
        var introduction = new Introduction(
                PersonName.whole("Omar"),
                new EmailAddress("omar@waha.test"),
                nobody,
                PartyRole.CLIENT,
                Optional.empty());
        assertThat(flaws(() -> book.findOrCreate(alpha.owner(), introduction)))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(tuple("partyId", "unknown_party"));
        assertThat(read(omar).links()).isEmpty();
    }

    @Test
    void of_several_with_one_address_the_one_that_acts_for_the_party_is_found() {
        contact("Omar the first", "office@waha.test");
        var second = contact("Omar the second", "office@waha.test");
        book.addMethod(alpha.owner(), second.id(), NewMethod.of(MethodType.WHATSAPP, "+971501234567"));
        book.link(alpha.owner(), second.id(), NewLink.of(waha.id(), PartyRole.CLIENT));
        var found = book.findOrCreate(
                alpha.owner(),
                new Introduction(
                        PersonName.whole("Somebody"),
                        new EmailAddress("office@waha.test"),
                        waha.id(),
                        PartyRole.CLIENT,
                        Optional.empty()));
        assertThat(found.contact().id()).isEqualTo(second.id());
        assertThat(found.method().value()).isEqualTo("office@waha.test");
    }

    @Test
    void a_name_that_is_shown_no_more_follows_the_names_again() {
        var omar = contact("Omar", "omar@waha.test");
        assertThat(revised(omar, Map.of("display", "O. Haddad")).name().display())
                .isEqualTo("O. Haddad");
        assertThat(revised(omar, Map.of("lastName", "Haddad")).name().display()).isEqualTo("O. Haddad");
        assertThat(revised(omar, Map.of("display", Changing.cleared())).name().display())
                .isEqualTo("Omar Haddad");
    }

    @Test
    void who_is_a_vendor_no_more_is_a_client_still_and_loses_whom_to_ask_as_a_vendor() {
        var omar = contact("Omar", "omar@waha.test");
        book.link(alpha.owner(), omar.id(), NewLink.of(waha.id(), PartyRole.CLIENT));
        book.link(alpha.owner(), omar.id(), NewLink.of(waha.id(), PartyRole.VENDOR));
        daftar.parties().dismiss(alpha.owner(), waha.id(), PartyRole.VENDOR);
        assertThat(read(omar).links()).extracting(link -> link.as()).containsExactly(PartyRole.CLIENT);
        refused("not_found", () -> daftar.parties().dismiss(alpha.owner(), waha.id(), PartyRole.VENDOR));
        daftar.parties().dismiss(alpha.owner(), waha.id(), PartyRole.CLIENT);
        assertThat(daftar.read().parties().details(alpha.books(), List.of(waha.id())))
                .isEmpty();
        assertThat(read(omar).links()).isEmpty();
        assertThat(alpha.trail()).endsWith("party.removed");
    }

    private Contact revised(Contact contact, Map<String, ?> changes) {
        return book.revise(alpha.owner(), contact.id(), Changing.of(ContactChange.class, changes));
    }

    private Contact contact(String name, String email) {
        return book.add(
                alpha.owner(),
                new NewContact(
                        PersonName.of(name, Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(email(email)),
                        List.of()));
    }

    private static NewMethod email(String address) {
        return NewMethod.of(MethodType.EMAIL, address);
    }

    private Contact read(Contact contact) {
        return daftar.read().contacts().find(alpha.books(), contact.id()).orElseThrow();
    }
}
