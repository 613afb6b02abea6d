package org.daftar.persistence.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.kernel.TaxNumber;
import org.daftar.model.kernel.UserId;
import org.daftar.model.lists.ListEntry;
import org.daftar.model.lists.ListKind;
import org.daftar.model.party.Address;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.Grouping;
import org.daftar.model.party.MethodType;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyCode;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.PersonName;
import org.daftar.model.party.PhoneNumber;
import org.daftar.model.party.Reach;
import org.daftar.model.party.Terms;
import org.daftar.model.party.Ties;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.OneBatch;
import org.daftar.ports.audit.query.AuditTrail;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.ports.lists.CompanyLists.EntryChange;
import org.daftar.ports.party.AddressBook.NewContact;
import org.daftar.ports.party.AddressBook.NewLink;
import org.daftar.ports.party.AddressBook.NewMethod;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.party.query.Parties.PartySort;
import org.junit.jupiter.api.Test;

class PartyTest extends OnBothDatabases {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final String TRN = "100123456700003";

    @Test
    void what_is_known_of_a_party_is_read_back_to_the_last_field() {
        var broker = alpha.party("Rashid Brokers", PartyRole.BROKER);
        var group = alpha.party("Emaar Group", PartyRole.CLIENT);
        var segment = daftar.lists().add(alpha.owner(), ListKind.CLIENT_SEGMENT, "Hotels");
        var party = daftar.parties().add(alpha.owner(), full(broker, group, segment));
        assertThat(daftar.read().parties().find(alpha.books(), party.id())).contains(party);
        assertThat(party.content().grouping().type())
                .as("a client of no type is of the first type")
                .isEqualTo(Optional.of(firstType().id()));
        assertThat(daftar.read().parties().details(alpha.books(), List.of(party.id(), broker.id(), group.id())))
                .containsOnlyKeys(party.id(), broker.id(), group.id())
                .containsEntry(party.id(), party);
    }

    private PartyContent full(Party broker, Party group, ListEntry segment) {
        var street = new Address(
                Optional.of("شارع الشيخ زايد 12"),
                Optional.of("Dubai"),
                Optional.of("Dubai"),
                Optional.of("00000"),
                Optional.of("AE"));
        return new PartyContent(
                Set.of(PartyRole.CLIENT, PartyRole.VENDOR),
                Optional.of(new PartyCode("WAHA-1")),
                "أبراج الواحة",
                Optional.of("Al Waha Towers L.L.C \"O'Neil\" 🏢"),
                Optional.of(new TaxNumber(TRN)),
                new Reach(
                        EmailAddress.parse("Info@Waha.Example"),
                        PhoneNumber.parse("+971 (4) 123-4567"),
                        Optional.of(street),
                        Optional.of(street)),
                new Terms(
                        Optional.of(45),
                        Optional.of("50 % in advance"),
                        Optional.of(Company.aed("25000.00")),
                        Currency.of("USD")),
                Optional.of(new BankDetails(
                        new AccountNumber("AE070331234567890123456"),
                        Optional.of(new Bic("BOMLAEAD")),
                        Optional.of(new RoutingCode("203320101")),
                        Optional.of("Mashreq"),
                        Optional.of("Waha Holding"),
                        Currency.known("USD"))),
                new Ties(
                        Optional.of(group.id()),
                        Optional.of(broker.id()),
                        Optional.of(Rate.percent(new BigDecimal("2.5"))),
                        Optional.of(new UserId(UUID.randomUUID()))),
                new Grouping(Optional.empty(), Optional.of(segment.id()), List.of("vip", "مهم"), Optional.of(3)),
                Optional.of("QBO-1"),
                Optional.of("Line one\nline two"),
                true);
    }

    @Test
    void a_change_merges_what_was_sent_refuses_a_stale_version_and_leaves_before_and_after() {
        var party = alpha.client("Deira Hotels");
        var revised = daftar.parties()
                .revise(
                        alpha.owner(),
                        party.id(),
                        Changes.of(Map.of("netDays", new Change.Set<>(60)), Optional.of(1L)));
        assertThat(revised.content().terms().netDays()).contains(60);
        assertThat(revised.name()).isEqualTo("Deira Hotels");
        assertThat(revised.version()).isEqualTo(2);
        assertThat(daftar.read().parties().find(alpha.books(), party.id())).contains(revised);
        assertThatThrownBy(() -> daftar.parties()
                        .revise(
                                alpha.owner(),
                                party.id(),
                                Changes.of(Map.of("netDays", new Change.Set<>(90)), Optional.of(1L))))
                .satisfies(refusal(Refusal.StaleVersion.class));
        assertThat(daftar.parties().revise(alpha.owner(), party.id(), Changes.none()))
                .isEqualTo(revised);
        daftar.parties().revise(alpha.owner(), party.id(), Changes.set("name", "Deira Hotels LLC"));
        assertThat(facts(party.id().value()))
                .extracting(Fact::action)
                .containsExactly("party.revised", "party.revised", "party.added");
        assertThat(facts(party.id().value()).get(0).changes())
                .containsExactly(new Fact.FieldChange(
                        "name", Optional.of("Deira Hotels"), Optional.of("Deira Hotels LLC"), true));
    }

    @Test
    void all_flaws_of_a_party_are_told_at_once() {
        var wrong = new PartyContent(
                Set.of(PartyRole.CLIENT),
                Optional.empty(),
                "Wrong",
                Optional.empty(),
                Optional.of(new TaxNumber("123")),
                Reach.NONE,
                Terms.NONE,
                Optional.of(new BankDetails(
                        new AccountNumber("AE070331234567890123456"),
                        Optional.empty(),
                        Optional.of(new RoutingCode("302620122")),
                        Optional.empty(),
                        Optional.empty(),
                        BankDetails.USUAL_CURRENCY)),
                new Ties(Optional.of(nobody()), Optional.of(nobody()), Optional.empty(), Optional.empty()),
                new Grouping(Optional.empty(), Optional.of(firstType().id()), List.of(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                true);
        assertThatThrownBy(() -> daftar.parties().add(alpha.owner(), wrong))
                .satisfies(thrown -> assertThat(((Refused) thrown).refusal().flaws())
                        .extracting(flaw -> flaw.path() + " " + flaw.code())
                        .containsExactlyInAnyOrder(
                                "taxNumber not_a_trn",
                                "bank.routingCode other_bank",
                                "segmentId unknown",
                                "brokerId unknown_broker",
                                "parentId unknown_party"));
        assertThat(names(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void a_code_a_clients_tax_number_and_a_brokers_name_stand_once() {
        var first = daftar.parties()
                .revise(alpha.owner(), alpha.client("First").id(), Changes.set("code", new PartyCode("C-1")));
        daftar.parties().revise(alpha.owner(), first.id(), Changes.set("taxNumber", new TaxNumber(TRN)));
        var second = alpha.client("Second").id();
        duplicate("code", () -> daftar.parties()
                .revise(alpha.owner(), second, Changes.set("code", new PartyCode("c-1"))));
        duplicate("taxNumber", () -> daftar.parties()
                .revise(alpha.owner(), second, Changes.set("taxNumber", new TaxNumber(TRN))));
        var vendor = alpha.party("Branch of the first", PartyRole.VENDOR).id();
        daftar.parties().revise(alpha.owner(), vendor, Changes.set("taxNumber", new TaxNumber(TRN)));
        duplicate("taxNumber", () -> daftar.parties()
                .revise(alpha.owner(), vendor, Changes.set("roles", Set.of(PartyRole.CLIENT, PartyRole.VENDOR))));
        assertThat(alpha.party("Rashid", PartyRole.BROKER).content().grouping().sortOrder())
                .contains(0);
        assertThat(alpha.party("Salem", PartyRole.BROKER).content().grouping().sortOrder())
                .contains(1);
        duplicate("name", () -> alpha.party(" RASHID ", PartyRole.BROKER));
        alpha.client("First");
    }

    @Test
    void a_parent_chain_has_no_cycle_and_what_is_inactive_is_not_named_anew() {
        var top = alpha.client("Top").id();
        var middle = alpha.client("Middle").id();
        var bottom = alpha.client("Bottom").id();
        daftar.parties().revise(alpha.owner(), middle, Changes.set("parent", top));
        daftar.parties().revise(alpha.owner(), bottom, Changes.set("parent", middle));
        for (var below : List.of(top, middle, bottom)) {
            assertThatThrownBy(() -> daftar.parties().revise(alpha.owner(), top, Changes.set("parent", below)))
                    .satisfies(flaw("parentId", "cycle"));
        }
        daftar.parties().revise(alpha.owner(), top, Changes.set("active", false));
        daftar.parties().revise(alpha.owner(), middle, Changes.set("name", "Still below top"));
        assertThatThrownBy(() -> daftar.parties().revise(alpha.owner(), bottom, Changes.set("parent", top)))
                .satisfies(flaw("parentId", "inactive"));
    }

    @Test
    void only_a_party_that_nothing_names_is_removed_and_then_nobody_finds_it() {
        var group = alpha.client("Group");
        var named = alpha.client("Named");
        var drafted = alpha.client("Drafted");
        daftar.parties().revise(alpha.owner(), named.id(), Changes.set("parent", group.id()));
        daftar.ledger().record(alpha.owner(), receivable(named));
        daftar.ledger().draft(alpha.owner(), receivable(drafted));
        for (var used : List.of(group, named, drafted)) {
            assertThatThrownBy(() -> daftar.parties().remove(alpha.owner(), used.id(), Optional.empty()))
                    .satisfies(refusal(Refusal.InUse.class))
                    .hasMessageContaining(used.name());
        }
        daftar.parties().revise(alpha.owner(), named.id(), Changes.clear("parent"));
        assertThatThrownBy(() -> daftar.parties().remove(alpha.owner(), group.id(), Optional.of(7L)))
                .satisfies(refusal(Refusal.StaleVersion.class));
        daftar.parties().remove(alpha.owner(), group.id(), Optional.of(1L));
        assertThat(daftar.read().parties().find(alpha.books(), group.id())).isEmpty();
        assertThat(names(Optional.empty(), Optional.empty())).containsExactly("Drafted", "Named");
        assertThatThrownBy(() -> daftar.parties().remove(alpha.owner(), group.id(), Optional.empty()))
                .satisfies(refusal(Refusal.Missing.class));
    }

    @Test
    void a_line_names_a_party_of_the_same_company_or_is_refused() {
        var client = alpha.client("Marina Residences");
        var beta = Company.founded(daftar);
        var theirs = beta.client("Of another company");
        var posted = daftar.ledger().record(alpha.owner(), receivable(client));
        assertThat(daftar.read()
                        .entries()
                        .find(alpha.books(), posted.id())
                        .orElseThrow()
                        .content()
                        .lines()
                        .get(0)
                        .partner())
                .contains(client.id().value());
        assertThatThrownBy(() -> daftar.ledger().draft(alpha.owner(), receivable(theirs)))
                .satisfies(flaw("lines[0].partnerId", "unknown_partner"));
        daftar.parties().revise(alpha.owner(), client.id(), Changes.set("active", false));
        assertThatThrownBy(() -> daftar.ledger().record(alpha.owner(), receivable(client)))
                .satisfies(flaw("lines[0].partnerId", "partner_inactive"));
        daftar.ledger().reverse(alpha.owner(), posted.id(), DAY.plusDays(1), Optional.empty());
    }

    @Test
    void in_one_batch_a_unit_sees_the_parties_of_those_before_it_and_none_that_were_undone() {
        var known = alpha.client("Known");
        var made = new AtomicReference<Party>();
        var undone = new AtomicReference<Party>();
        var batch = new OneBatch<String>(installation)
                .add(() -> posted(known))
                .add(() -> {
                    made.set(coded("Made"));
                    daftar.addressBook()
                            .add(
                                    alpha.owner(),
                                    new NewContact(
                                            PersonName.whole("Omar"),
                                            Optional.empty(),
                                            Optional.empty(),
                                            List.of(NewMethod.of(MethodType.EMAIL, "omar@made.test")),
                                            List.of(NewLink.of(made.get().id(), PartyRole.CLIENT))));
                    return "made";
                })
                .add(() -> posted(made.get()))
                .add(() -> {
                    undone.set(alpha.client("Undone"));
                    return coded("Made again").name();
                })
                .add(() -> posted(undone.get()))
                .run();
        assertThat(batch.answers()).containsExactly("JE/2026/00001", "made", "JE/2026/00002");
        assertThat(batch.failures()).hasSize(2);
        assertThat(batch.failures().get(0)).satisfies(refusal(Refusal.Duplicate.class));
        assertThat(batch.failures().get(1)).satisfies(flaw("lines[0].partnerId", "unknown_partner"));
        assertThat(names(Optional.empty(), Optional.empty())).containsExactly("Known", "Made");
    }

    private String posted(Party party) {
        return daftar.ledger().record(alpha.owner(), receivable(party)).number().toString();
    }

    private Party coded(String name) {
        return daftar.parties()
                .revise(alpha.owner(), alpha.client(name).id(), Changes.set("code", new PartyCode("ONE")));
    }

    private DraftEntry receivable(Party party) {
        var lines = new ArrayList<>(alpha.entry(DAY, "1100", "4000", "10.00").lines());
        var plain = lines.get(0);
        lines.set(
                0,
                new DraftEntry.Line(
                        plain.account(),
                        plain.debit(),
                        plain.credit(),
                        plain.description(),
                        Optional.of(party.id().value()),
                        Optional.empty(),
                        Optional.empty()));
        var entry = alpha.entry(DAY, "1100", "4000", "10.00");
        return new DraftEntry(entry.date(), entry.reference(), entry.description(), entry.journal(), lines);
    }

    @Test
    void erasing_a_party_takes_its_name_from_here_and_from_the_trail_and_leaves_what_was_posted() {
        var client = alpha.client("Fatima Al Mansoori");
        daftar.parties().revise(alpha.owner(), client.id(), Changes.set("notes", "Likes dates"));
        var posted = daftar.ledger().record(alpha.owner(), receivable(client));
        var erased = daftar.parties().erase(alpha.owner(), client.id());
        assertThat(erased.name()).isEqualTo(PartyContent.ERASED);
        assertThat(daftar.read().parties().find(alpha.books(), client.id())).contains(erased);
        assertThat(facts(client.id().value()))
                .as("what was told is told without what it said")
                .extracting(Fact::action)
                .containsExactly("party.erased", "party.revised", "party.added");
        assertThat(facts(client.id().value()).toString())
                .doesNotContain("Fatima")
                .doesNotContain("dates");
        assertThat(facts(client.id().value()).get(1).changes())
                .containsExactly(new Fact.FieldChange("notes", Optional.empty(), Optional.empty(), true));
        assertThat(daftar.read()
                        .entries()
                        .find(alpha.books(), posted.id())
                        .orElseThrow()
                        .posted())
                .contains(posted);
        assertThat(names(Optional.of("fatima"), Optional.empty())).isEmpty();
    }

    @Test
    void also_a_party_that_was_removed_can_be_erased() throws Exception {
        var client = alpha.client("Removed Unforgettable");
        daftar.parties().remove(alpha.owner(), client.id(), Optional.empty());
        daftar.parties().erase(alpha.owner(), client.id());
        assertThat(daftar.read().parties().find(alpha.books(), client.id())).isEmpty();
        try (var operator = installation.site().operator(alpha.books());
                var statement = operator.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM party WHERE name LIKE '%Unforgettable%'"
                        + " OR searched LIKE '%unforgettable%'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
        assertThatThrownBy(() -> daftar.parties().erase(alpha.owner(), nobody()))
                .satisfies(refusal(Refusal.Missing.class));
    }

    @Test
    void a_tag_is_found_as_a_whole() {
        daftar.parties()
                .revise(alpha.owner(), alpha.client("A").id(), Changes.set("tags", List.of("VIP", "100%", "ÉTÉ")));
        daftar.parties().revise(alpha.owner(), alpha.client("B").id(), Changes.set("tags", List.of("vip2")));
        for (var tag : List.of("vip", "VIP", "100%", "été"))
            assertThat(tagged(tag)).containsExactly("A");
        assertThat(tagged("100")).isEmpty();
        assertThat(tagged("vip2")).containsExactly("B");
    }

    private List<String> tagged(String tag) {
        var selection = new Parties.Selection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(tag),
                Optional.empty());
        return daftar.read().parties().list(alpha.books(), selection, page()).rows().stream()
                .map(Party::name)
                .toList();
    }

    @Test
    void lists_are_paged_by_time_and_by_name_with_an_exact_total_whatever_the_filters() {
        for (int i = 0; i < 12; i++) alpha.client("Client " + (char) ('L' - i));
        for (int i = 0; i < 3; i++) alpha.party("Vendor " + i, PartyRole.VENDOR);
        alpha.party("Both", PartyRole.VENDOR, PartyRole.CLIENT);
        var clients = Parties.Selection.of(Optional.of(PartyRole.CLIENT), Optional.of(true), Optional.empty());
        for (var sort : PartySort.values()) {
            for (boolean ascending : new boolean[] {true, false}) {
                var seen = new ArrayList<String>();
                Optional<Page.Position> after = Optional.empty();
                do {
                    var page = daftar.read()
                            .parties()
                            .list(alpha.books(), clients, new Page.Request<>(sort, ascending, 5, after));
                    assertThat(page.total()).isEqualTo(13);
                    page.rows().forEach(row -> seen.add(row.name()));
                    after = page.next();
                } while (after.isPresent());
                var expected = new ArrayList<String>();
                if (sort == PartySort.NAME) expected.add("Both");
                for (int i = 0; i < 12; i++)
                    expected.add("Client " + (char) (sort == PartySort.NAME ? 'A' + i : 'L' - i));
                if (sort != PartySort.NAME) expected.add("Both");
                if (!ascending) Collections.reverse(expected);
                assertThat(seen).as("%s %s", sort, ascending).isEqualTo(expected);
            }
        }
        assertThat(names(Optional.empty(), Optional.of(PartyRole.VENDOR)))
                .containsExactly("Both", "Vendor 0", "Vendor 1", "Vendor 2");
    }

    @Test
    void a_search_finds_a_name_however_it_is_written_and_takes_signs_of_patterns_as_themselves() {
        alpha.client("شركة الأَمَل للتجارة");
        alpha.client("Café 100% Müller");
        alpha.client("Under_score");
        assertThat(names(Optional.of("الامل"), Optional.empty())).hasSize(1);
        assertThat(names(Optional.of("شركه"), Optional.empty())).hasSize(1);
        assertThat(names(Optional.of("CAFE"), Optional.empty())).hasSize(1);
        assertThat(names(Optional.of("muller"), Optional.empty())).hasSize(1);
        assertThat(names(Optional.of("100%"), Optional.empty())).hasSize(1);
        assertThat(names(Optional.of("r_s"), Optional.empty())).containsExactly("Under_score");
        assertThat(names(Optional.of("xyz"), Optional.empty())).isEmpty();
    }

    @Test
    void a_list_entry_stands_once_keeps_its_place_and_is_removed_only_when_nobody_is_of_it() {
        var lists = daftar.lists();
        var retail = lists.add(alpha.owner(), ListKind.CLIENT_TYPE, "Retailer");
        assertThat(retail.sortOrder()).isEqualTo(1);
        duplicate("name", () -> lists.add(alpha.owner(), ListKind.CLIENT_TYPE, "RETAILER "));
        var segment = lists.add(alpha.owner(), ListKind.CLIENT_SEGMENT, "Retailer");
        var client = alpha.client("Shop");
        daftar.parties().revise(alpha.owner(), client.id(), Changes.set("type", retail.id()));
        assertThat(daftar.read().parties().usage(alpha.books(), retail.id()).some())
                .containsExactly(client.id().value());
        assertThatThrownBy(() -> lists.remove(alpha.owner(), retail.id())).satisfies(refusal(Refusal.InUse.class));
        var inactive = lists.revise(
                alpha.owner(),
                segment.id(),
                new EntryChange(new Change.Set<>("Markets"), Change.keep(), new Change.Set<>(false), Optional.of(1L)));
        assertThat(daftar.read().lists().list(alpha.books(), ListKind.CLIENT_SEGMENT))
                .containsExactly(inactive);
        assertThatThrownBy(
                        () -> daftar.parties().revise(alpha.owner(), client.id(), Changes.set("segment", segment.id())))
                .satisfies(flaw("segmentId", "inactive"));
        lists.remove(alpha.owner(), segment.id());
        assertThat(daftar.read().lists().find(alpha.books(), segment.id())).isEmpty();
    }

    @Test
    void another_company_neither_sees_nor_changes_a_party() {
        var beta = Company.founded(daftar);
        var mine = alpha.client("Mine");
        assertThat(daftar.read().parties().find(beta.books(), mine.id())).isEmpty();
        assertThatThrownBy(() -> daftar.parties().revise(beta.owner(), mine.id(), Changes.set("name", "Theirs")))
                .satisfies(refusal(Refusal.Missing.class));
        assertThat(daftar.read()
                        .parties()
                        .list(beta.books(), everybody(Optional.empty(), Optional.empty()), page())
                        .total())
                .isZero();
    }

    private List<String> names(Optional<String> search, Optional<PartyRole> role) {
        return daftar.read().parties().list(alpha.books(), everybody(search, role), page()).rows().stream()
                .map(Party::name)
                .toList();
    }

    private static Parties.Selection everybody(Optional<String> search, Optional<PartyRole> role) {
        return Parties.Selection.of(role, Optional.empty(), search);
    }

    private static Page.Request<PartySort> page() {
        return new Page.Request<>(PartySort.NAME, true, 100, Optional.empty());
    }

    private ListEntry firstType() {
        return daftar.read().lists().list(alpha.books(), ListKind.CLIENT_TYPE).get(0);
    }

    private List<Fact> facts(UUID subject) {
        var selection = new AuditTrail.Selection(
                Optional.empty(), Optional.of(subject), Optional.empty(), Optional.empty(), Optional.empty());
        return daftar
                .read()
                .auditTrail()
                .list(
                        alpha.books(),
                        selection,
                        new Page.Request<>(AuditTrail.FactSort.CREATED_AT, false, 50, Optional.empty()))
                .rows()
                .stream()
                .map(AuditTrail.FactRow::fact)
                .toList();
    }

    private static PartyId nobody() {
        return new PartyId(UUID.randomUUID());
    }

    private static void duplicate(String path, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).satisfies(refusal(Refusal.Duplicate.class)).satisfies(thrown -> assertThat(
                        ((Refused) thrown).refusal().flaws().get(0).path())
                .isEqualTo(path));
    }

    private static Consumer<Throwable> refusal(Class<? extends Refusal> kind) {
        return thrown -> assertThat(((Refused) thrown).refusal()).isInstanceOf(kind);
    }

    private static Consumer<Throwable> flaw(String path, String code) {
        return thrown -> assertThat(((Refused) thrown).refusal().flaws())
                .extracting(flaw -> flaw.path() + " " + flaw.code())
                .containsExactly(path + " " + code);
    }
}
