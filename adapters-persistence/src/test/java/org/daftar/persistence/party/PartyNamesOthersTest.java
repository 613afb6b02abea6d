package org.daftar.persistence.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.flaws;

import java.util.List;
import java.util.Map;
import org.daftar.model.kernel.Money;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListKind;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.persistence.Changing;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.lists.CompanyLists.EntryChange;
import org.junit.jupiter.api.Test;

/** What a party says of others: its type, its segment, its broker, and the money of the books. */
class PartyNamesOthersTest extends OnBothDatabases {

    @Test
    void a_type_that_rests_stays_where_it_is_and_is_not_given_anew() {
        var type = daftar.lists()
                .add(alpha.owner(), ListKind.CLIENT_TYPE, "Hotels")
                .id();
        var first = alpha.client("First").id();
        var second = alpha.client("Second").id();
        revise(first, "type", type);
        rest(type);
        assertThat(told(second, "type", type)).containsExactly("typeId inactive");
        revise(first, "name", "First and foremost");
    }

    @Test
    void a_segment_is_no_type_and_a_segment_that_rests_is_not_given_anew() {
        var segment = daftar.lists()
                .add(alpha.owner(), ListKind.CLIENT_SEGMENT, "North")
                .id();
        var client = alpha.client("First").id();
        assertThat(told(client, "type", segment)).containsExactly("typeId unknown");
        rest(segment);
        assertThat(told(client, "segment", segment)).containsExactly("segmentId inactive");
    }

    @Test
    void a_broker_is_one_is_another_and_does_not_rest() {
        var rashid = alpha.party("Rashid", PartyRole.BROKER, PartyRole.CLIENT).id();
        var client = alpha.client("First").id();
        revise(client, "broker", rashid);
        assertThat(told(rashid, "broker", rashid)).containsExactly("brokerId unknown_broker");
        assertThat(told(rashid, "broker", client)).containsExactly("brokerId unknown_broker");
        revise(rashid, "active", false);
        revise(client, "name", "First and foremost");
        assertThat(told(alpha.client("Second").id(), "broker", rashid)).containsExactly("brokerId inactive");
    }

    @Test
    void a_credit_limit_is_in_the_currency_of_the_books() {
        var client = alpha.client("First").id();
        assertThat(told(client, "creditLimit", Money.of("100.000 OMR")))
                .containsExactly("creditLimit currency_not_supported");
        revise(client, "creditLimit", Money.of("100.00 AED"));
    }

    private void rest(ListEntryId entry) {
        daftar.lists().revise(alpha.owner(), entry, Changing.of(EntryChange.class, Map.of("active", false)));
    }

    private <T> void revise(PartyId party, String field, T value) {
        daftar.parties().revise(alpha.owner(), party, Changes.set(field, value));
    }

    private <T> List<String> told(PartyId party, String field, T value) {
        return flaws(() -> revise(party, field, value)).stream()
                .map(flaw -> flaw.path() + " " + flaw.code())
                .toList();
    }
}
