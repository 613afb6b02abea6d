package org.daftar.services.party;

import java.util.List;
import java.util.Optional;
import org.daftar.model.party.Grouping;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.Reach;
import org.daftar.model.party.Terms;
import org.daftar.model.party.Ties;
import org.daftar.ports.party.PartyRegister.PartyChange;

/** What is known of a party after a change: only what was sent differs. */
final class PartyMerge {

    private PartyMerge() {}

    static PartyContent merged(PartyContent before, PartyChange change) {
        return new PartyContent(
                change.roles().orRequired("roles", before.roles()),
                change.code().or(before.code()),
                change.name().orRequired("name", before.name()),
                change.legalName().or(before.legalName()),
                change.taxNumber().or(before.taxNumber()),
                reach(before.reach(), change),
                terms(before.terms(), change),
                change.bank().or(before.bank()),
                ties(before.ties(), change),
                grouping(before.grouping(), change),
                change.externalId().or(before.externalId()),
                change.notes().or(before.notes()),
                change.active().orRequired("isActive", before.active()));
    }

    static PartyContent with(PartyContent content, Grouping grouping) {
        return new PartyContent(
                content.roles(),
                content.code(),
                content.name(),
                content.legalName(),
                content.taxNumber(),
                content.reach(),
                content.terms(),
                content.bank(),
                content.ties(),
                grouping,
                content.externalId(),
                content.notes(),
                content.active());
    }

    private static Reach reach(Reach before, PartyChange change) {
        return new Reach(
                change.email().or(before.email()),
                change.phone().or(before.phone()),
                change.billing().or(before.billing()),
                change.shipping().or(before.shipping()));
    }

    private static Terms terms(Terms before, PartyChange change) {
        return new Terms(
                change.netDays().or(before.netDays()),
                change.termsWording().or(before.wording()),
                change.creditLimit().or(before.creditLimit()),
                change.currency().or(before.currency()));
    }

    private static Ties ties(Ties before, PartyChange change) {
        return new Ties(
                change.parent().or(before.parent()),
                change.broker().or(before.broker()),
                change.brokerFee().or(before.brokerFee()),
                change.salesperson().or(before.salesperson()));
    }

    private static Grouping grouping(Grouping before, PartyChange change) {
        return new Grouping(
                change.type().or(before.type()),
                change.segment().or(before.segment()),
                change.tags().or(Optional.of(before.tags())).orElse(List.of()),
                change.sortOrder().or(before.sortOrder()));
    }
}
