package org.daftar.persistence.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.access.Role;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.audit.query.AuditTrail;
import org.junit.jupiter.api.Test;

class BankDetailsTest extends OnBothDatabases {

    private static final BankDetails MASHREQ = new BankDetails(
            new AccountNumber("AE070331234567890123456"),
            Optional.of(new Bic("BOMLAEAD")),
            Optional.of(new RoutingCode("203320101")),
            Optional.of("Mashreq"),
            Optional.of("Gulf Supplies LLC"),
            Currency.known("AED"));

    private static final BankDetails CARD = new BankDetails(
            new AccountNumber("4578901234567890"),
            Optional.empty(),
            Optional.of(new RoutingCode("720610101")),
            Optional.of("Al Ansari Exchange"),
            Optional.empty(),
            Currency.known("AED"));

    @Test
    void a_partner_is_paid_where_it_was_last_said_and_the_trail_tells_both() {
        var vendor = party(PartyRole.VENDOR);
        daftar.parties().payTo(alpha.owner(), vendor.id(), MASHREQ);
        var dollars = new BankDetails(
                MASHREQ.account(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Mashreq"),
                Optional.empty(),
                Currency.known("USD"));
        daftar.parties().payTo(alpha.owner(), vendor.id(), dollars);
        assertThat(stored(vendor.id())).contains(dollars);
        assertThat(told(vendor.id()))
                .filteredOn(change -> change.field().equals("bank"))
                .containsExactly(
                        new FieldChange("bank", Optional.empty(), Optional.of(MASHREQ.toString()), true),
                        new FieldChange(
                                "bank", Optional.of(MASHREQ.toString()), Optional.of(dollars.toString()), true));
    }

    @Test
    void only_an_employee_is_paid_to_a_card() {
        var employee = party(PartyRole.EMPLOYEE);
        daftar.parties().payTo(alpha.owner(), employee.id(), CARD);
        assertThat(stored(employee.id())).contains(CARD);
        var vendor = party(PartyRole.VENDOR);
        assertThat(flaws(() -> daftar.parties().payTo(alpha.owner(), vendor.id(), CARD)))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(tuple("bank.iban", "not_an_iban"));
        assertThat(stored(vendor.id())).isEmpty();
    }

    @Test
    void whoever_may_not_say_so_is_refused() {
        var vendor = party(PartyRole.VENDOR);
        var owner = alpha.owner();
        var viewer = new Caller(owner.books(), owner.user(), Role.VIEWER.permissions(), owner.origin());
        refused("forbidden", () -> daftar.parties().payTo(viewer, vendor.id(), MASHREQ));
        refused("not_found", () -> daftar.parties().payTo(owner, new PartyId(new UUID(0, 1)), MASHREQ));
    }

    @Test
    void whoever_enters_partners_does_not_say_with_that_where_they_are_paid() {
        var owner = alpha.owner();
        var member = new Caller(owner.books(), owner.user(), Role.MEMBER.permissions(), owner.origin());
        var vendor = daftar.parties().add(member, PartyContent.named("Gulf Supplies LLC", PartyRole.VENDOR));
        refused("forbidden", () -> daftar.parties().revise(member, vendor.id(), Changes.set("bank", MASHREQ)));
        refused("forbidden", () -> daftar.parties().revise(member, vendor.id(), Changes.clear("bank")));
        var withBank = PartyContent.named("Sharjah Steel", PartyRole.VENDOR).with(MASHREQ);
        refused("forbidden", () -> daftar.parties().add(member, withBank));
        assertThat(stored(vendor.id())).isEmpty();
        daftar.parties().revise(member, vendor.id(), Changes.set("legalName", "Gulf Supplies FZE"));
    }

    private List<FieldChange> told(PartyId id) {
        return daftar
                .read()
                .auditTrail()
                .list(
                        alpha.books(),
                        new AuditTrail.Selection(
                                Optional.of("party"),
                                Optional.of(id.value()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new Page.Request<>(AuditTrail.FactSort.CREATED_AT, true, 20, Optional.empty()))
                .rows()
                .stream()
                .flatMap(row -> row.fact().changes().stream())
                .toList();
    }

    private Party party(PartyRole role) {
        return daftar.parties().add(alpha.owner(), PartyContent.named("Gulf Supplies LLC", role));
    }

    private Optional<BankDetails> stored(PartyId id) {
        return daftar.read()
                .parties()
                .details(alpha.books(), List.of(id))
                .get(id)
                .content()
                .bank();
    }
}
