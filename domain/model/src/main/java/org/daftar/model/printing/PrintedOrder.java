package org.daftar.model.printing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.Location;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.model.party.Address;
import org.daftar.model.party.PartyContent;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.OrderLine;
import org.daftar.model.purchasing.PurchaseOrder;

/**
 * An order to a vendor with all that its paper says.
 *
 * @param shipTo where the goods are expected; empty while nobody has said it
 * @param items of its lines
 */
public record PrintedOrder(
        PurchaseOrder order,
        CompanyProfile company,
        PartyContent vendor,
        Optional<Location> shipTo,
        Map<ItemId, Item> items) {

    public PrintedOrder {
        items = Map.copyOf(items);
    }

    public PrintedParty issuer() {
        return PrintedParty.of(company);
    }

    public PrintedParty recipient() {
        return PrintedParty.of(vendor);
    }

    public Optional<PrintedParty> destination() {
        return shipTo.map(Location::content)
                .map(place -> new PrintedParty(
                        place.name(),
                        place.address().map(PrintedParty::lines).orElse(List.of()),
                        place.address().flatMap(Address::country),
                        Optional.empty()));
    }

    /** What a vendor must not act on. */
    public Optional<PrintedMark> mark() {
        if (order.milestone() == Milestone.PLANNED) return Optional.of(PrintedMark.DRAFT);
        return order.milestone() == Milestone.CANCELLED ? Optional.of(PrintedMark.CANCELLED) : Optional.empty();
    }

    /** Rounded once, by itself. */
    public Money amount(OrderLine line) {
        return line.cost().of(line.quantity(), Rate.NONE);
    }

    public Money goods() {
        return order.lines().stream().map(this::amount).reduce(Money.zero(company.currency()), Money::plus);
    }

    public Money total() {
        return goods().plus(order.terms().costs().total());
    }
}
