package org.daftar.persistence.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.Contact;
import org.daftar.model.party.ContactLink;
import org.daftar.model.party.ContactMethod;
import org.daftar.model.party.MethodType;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.PersonName;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.party.AddressBook;
import org.daftar.ports.party.AddressBook.ContactChange;
import org.daftar.ports.party.AddressBook.Introduction;
import org.daftar.ports.party.AddressBook.LinkChange;
import org.daftar.ports.party.AddressBook.MethodChange;
import org.daftar.ports.party.AddressBook.NewContact;
import org.daftar.ports.party.AddressBook.NewLink;
import org.daftar.ports.party.AddressBook.NewMethod;
import org.daftar.ports.party.query.Contacts;
import org.daftar.ports.party.query.Contacts.ContactSort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactTest extends OnBothDatabases {

    private static final EmailAddress OMAR = new EmailAddress("omar@waha.test");

    private AddressBook book;
    private Party waha;

    @BeforeEach
    void open() {
        book = daftar.addressBook();
        waha = alpha.party("Al Waha", PartyRole.CLIENT, PartyRole.VENDOR);
    }

    @Test
    void a_contact_is_read_back_with_its_methods_and_links_and_the_first_of_each_is_primary() {
        var omar = book.add(
                alpha.owner(),
                new NewContact(
                        PersonName.of("Omar", Optional.of("Haddad")),
                        Optional.of("Buyer"),
                        Optional.of("Speaks French"),
                        List.of(
                                NewMethod.of(MethodType.EMAIL, " Omar@Waha.TEST "),
                                NewMethod.of(MethodType.EMAIL, "omar@home.test"),
                                NewMethod.of(MethodType.PHONE, "+971 50 123 4567"),
                                NewMethod.of(MethodType.WHATSAPP, "+971501234567")),
                        List.of(NewLink.of(waha.id(), PartyRole.CLIENT), NewLink.of(waha.id(), PartyRole.VENDOR))));
        assertThat(read(omar)).isEqualTo(omar);
        assertThat(omar.name().display()).isEqualTo("Omar Haddad");
        assertThat(omar.methods())
                .extracting(ContactMethod::value)
                .containsExactly("omar@waha.test", "omar@home.test", "+971501234567", "+971501234567");
        assertThat(omar.methods()).extracting(ContactMethod::primary).containsExactly(true, false, true, true);
        assertThat(omar.links()).allMatch(ContactLink::primary);
        assertThat(daftar.read().contacts().of(alpha.books(), List.of(waha.id())))
                .containsEntry(waha.id(), List.of(omar));
    }

    @Test
    void a_new_primary_takes_the_rank_from_the_old_and_losing_it_promotes_nobody() {
        var omar = contact("Omar", OMAR.value());
        var second = book.addMethod(
                alpha.owner(),
                omar.id(),
                new NewMethod(MethodType.EMAIL, "o@two.test", Optional.of("Home"), Optional.of(true)));
        assertThat(primary(omar)).contains(second.id().value());
        book.removeMethod(alpha.owner(), second.id());
        assertThat(primary(omar)).isEmpty();
        var first = read(omar).methods().get(0);
        assertThatThrownBy(() -> book.reviseMethod(
                        alpha.owner(),
                        first.id(),
                        new MethodChange(
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                new Change.Set<>(true),
                                new Change.Set<>(false))))
                .satisfies(refusal(Refusal.Invalid.class));
        book.reviseMethod(
                alpha.owner(),
                first.id(),
                new MethodChange(Change.keep(), Change.keep(), Change.keep(), new Change.Set<>(true), Change.keep()));
        book.reviseMethod(
                alpha.owner(),
                first.id(),
                new MethodChange(Change.keep(), Change.keep(), Change.keep(), Change.keep(), new Change.Set<>(false)));
        assertThat(primary(omar)).as("an inactive one is never primary").isEmpty();
    }

    @Test
    void the_primary_contact_of_a_party_is_one_in_each_role() {
        var omar = contact("Omar", OMAR.value());
        var lina = contact("Lina", "lina@waha.test");
        var his = book.link(alpha.owner(), omar.id(), NewLink.of(waha.id(), PartyRole.CLIENT));
        var hers = book.link(alpha.owner(), lina.id(), NewLink.of(waha.id(), PartyRole.CLIENT));
        assertThat(his.primary()).isTrue();
        assertThat(hers.primary()).isFalse();
        book.reviseLink(
                alpha.owner(),
                hers.id(),
                new LinkChange(new Change.Set<>("Director"), Change.keep(), new Change.Set<>(true), Change.keep()));
        assertThat(read(omar).links().get(0).primary()).isFalse();
        assertThat(read(lina).links().get(0).primary()).isTrue();
        assertThat(read(lina).links().get(0).function()).contains("Director");
        assertThat(book.link(alpha.owner(), omar.id(), NewLink.of(waha.id(), PartyRole.VENDOR))
                        .primary())
                .as("first to ask for in another role")
                .isTrue();
        assertThatThrownBy(() -> book.link(alpha.owner(), omar.id(), NewLink.of(waha.id(), PartyRole.CLIENT)))
                .satisfies(refusal(Refusal.Duplicate.class));
        book.unlink(alpha.owner(), hers.id());
        assertThat(read(lina).links()).isEmpty();
    }

    @Test
    void all_flaws_of_a_contact_are_told_at_once() {
        var vendor = alpha.party("Only a vendor", PartyRole.VENDOR);
        var wrong = new NewContact(
                PersonName.whole("Omar"),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        NewMethod.of(MethodType.EMAIL, "nobody"),
                        NewMethod.of(MethodType.PHONE, "call me"),
                        NewMethod.of(MethodType.EMAIL, "a@b.test"),
                        NewMethod.of(MethodType.EMAIL, "A@B.test")),
                List.of(
                        NewLink.of(new PartyId(UUID.randomUUID()), PartyRole.CLIENT),
                        NewLink.of(vendor.id(), PartyRole.CLIENT)));
        assertThatThrownBy(() -> book.add(alpha.owner(), wrong))
                .satisfies(thrown -> assertThat(((Refused) thrown).refusal().flaws())
                        .extracting(flaw -> flaw.path() + " " + flaw.code())
                        .containsExactly(
                                "methods[0].value not_email",
                                "methods[1].value not_phone",
                                "methods[3].value duplicate",
                                "links[0].partyId unknown_party",
                                "links[1].partyId other_role"));
    }

    @Test
    void find_or_create_twice_is_once() {
        var introduction = new Introduction(
                PersonName.of("Omar", Optional.empty()), OMAR, waha.id(), PartyRole.CLIENT, Optional.of("Buyer"));
        var created = book.findOrCreate(alpha.owner(), introduction);
        assertThat(created.created()).isTrue();
        assertThat(created.method().primary()).isTrue();
        var again = book.findOrCreate(
                alpha.owner(),
                new Introduction(
                        PersonName.of("Somebody", Optional.empty()),
                        OMAR,
                        waha.id(),
                        PartyRole.CLIENT,
                        Optional.empty()));
        assertThat(again.created()).isFalse();
        assertThat(again.contact()).isEqualTo(created.contact());
        assertThat(again.link()).isEqualTo(created.link());
        var other = alpha.client("Deira Hotels");
        var linked = book.findOrCreate(
                alpha.owner(),
                new Introduction(
                        PersonName.of("Omar", Optional.empty()), OMAR, other.id(), PartyRole.CLIENT, Optional.empty()));
        assertThat(linked.created()).isFalse();
        assertThat(linked.contact().id()).isEqualTo(created.contact().id());
        assertThat(linked.contact().links()).hasSize(2);
    }

    @Test
    void concurrent_calls_with_one_address_create_one_contact() throws Exception {
        var calls = new ArrayList<Callable<AddressBook.Found>>();
        for (int i = 0; i < 16; i++) {
            calls.add(() -> book.findOrCreate(
                    alpha.owner(),
                    new Introduction(
                            PersonName.of("Omar", Optional.empty()),
                            OMAR,
                            waha.id(),
                            PartyRole.CLIENT,
                            Optional.empty())));
        }
        var pool = Executors.newFixedThreadPool(4);
        try {
            var found = new ArrayList<AddressBook.Found>();
            for (var call : pool.invokeAll(calls)) found.add(call.get());
            assertThat(found)
                    .extracting(one -> one.contact().id())
                    .containsOnly(found.get(0).contact().id());
            assertThat(found).filteredOn(AddressBook.Found::created).hasSize(1);
        } finally {
            pool.shutdown();
        }
        assertThat(list(Optional.empty())).hasSize(1);
    }

    @Test
    void a_name_that_was_chosen_stays_and_one_that_was_made_follows() {
        var omar = contact("Omar", OMAR.value());
        var renamed = book.revise(
                alpha.owner(),
                omar.id(),
                new ContactChange(
                        new Change.Set<>("Umar"),
                        new Change.Set<>("Haddad"),
                        Change.keep(),
                        Change.keep(),
                        Change.keep(),
                        Change.keep(),
                        Optional.of(1L)));
        assertThat(renamed.name().display()).isEqualTo("Umar Haddad");
        assertThatThrownBy(() -> book.revise(
                        alpha.owner(),
                        omar.id(),
                        new ContactChange(
                                new Change.Set<>("Omar"),
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                Optional.of(1L))))
                .satisfies(refusal(Refusal.StaleVersion.class));
        assertThat(list(Optional.of("HADDAD"))).containsExactly(renamed);
        assertThat(list(Optional.of("waha.test"))).containsExactly(renamed);
    }

    @Test
    void an_erased_contact_is_gone_with_all_that_was_said_of_it_and_a_removed_party_lets_go_of_its_contacts()
            throws Exception {
        var omar = contact("Omar Unforgettable", OMAR.value());
        book.link(alpha.owner(), omar.id(), NewLink.of(waha.id(), PartyRole.CLIENT));
        daftar.parties().remove(alpha.owner(), waha.id(), Optional.empty());
        assertThat(read(omar).links()).isEmpty();
        book.remove(alpha.owner(), omar.id());
        book.erase(alpha.owner(), omar.id());
        assertThatThrownBy(() -> book.erase(alpha.owner(), omar.id())).satisfies(refusal(Refusal.Missing.class));
        assertThat(daftar.read().contacts().find(alpha.books(), omar.id())).isEmpty();
        try (var operator = installation.site().operator(alpha.books());
                var statement = operator.createStatement()) {
            for (var table : List.of("contact_method", "contact_link")) {
                try (var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    rows.next();
                    assertThat(rows.getInt(1)).as(table).isZero();
                }
            }
            try (var rows = statement.executeQuery(
                    "SELECT count(*) FROM fact_text WHERE changes LIKE '%Unforgettable%' OR changes LIKE '%omar@%'")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    private Contact contact(String name, String email) {
        return book.add(
                alpha.owner(),
                new NewContact(
                        PersonName.whole(name),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(NewMethod.of(MethodType.EMAIL, email)),
                        List.of()));
    }

    private Contact read(Contact contact) {
        return daftar.read().contacts().find(alpha.books(), contact.id()).orElseThrow();
    }

    private Optional<UUID> primary(Contact contact) {
        return read(contact).primary(MethodType.EMAIL).map(method -> method.id().value());
    }

    private List<Contact> list(Optional<String> search) {
        return daftar.read()
                .contacts()
                .list(
                        alpha.books(),
                        new Contacts.Selection(Optional.empty(), Optional.empty(), search),
                        new Page.Request<>(ContactSort.NAME, true, 100, Optional.empty()))
                .rows();
    }

    private static Consumer<Throwable> refusal(Class<? extends Refusal> kind) {
        return thrown -> assertThat(((Refused) thrown).refusal()).isInstanceOf(kind);
    }
}
