package org.daftar.services.orders;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.catalog.query.Locations;
import org.daftar.ports.ledger.query.CompanyProfiles;

/** Judges what orders of every kind and their lines are made of, and adds every fault to the others. */
public record LineJudge(Items items, Locations locations, CompanyProfiles profiles) {

    /** A million million units: a thousand times what any warehouse holds, and far from the end of the numbers. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    /**
     * One that is kept in stock.
     *
     * @param kind of which it has to be; empty where it may be any
     * @return the item also where it has a flaw, so that the rest of its line can be judged
     */
    public Optional<Item> item(Books books, Optional<ItemKind> kind, ItemId id, List<Flaw> flaws) {
        var item = items.find(books, id).filter(found -> found.kind().isKept());
        if (item.isEmpty()) {
            flaws.add(new Flaw("itemId", "unknown_item", "There is no such item in this company: " + id));
        } else if (kind.isPresent() && item.get().kind() != kind.get()) {
            flaws.add(new Flaw(
                    "itemId",
                    "other_kind",
                    "This order is for another kind of items than " + item.get().code() + "."));
        } else if (!item.get().content().active()) {
            flaws.add(new Flaw("itemId", "inactive", "The item " + item.get().code() + " is inactive."));
        }
        return item;
    }

    public void location(Books books, LocationId id, String path, List<Flaw> flaws) {
        var found = locations.find(books, id);
        if (found.isEmpty())
            flaws.add(new Flaw(path, "unknown_location", "There is no location " + id + " in this company."));
        else if (!found.get().content().active())
            flaws.add(new Flaw(path, "inactive", "\"" + found.get().content().name() + "\" is inactive."));
    }

    /** Of an item in its unit; empty with a flaw. */
    public static Optional<Quantity> quantity(BigDecimal wanted, Quantity.Unit unit, List<Flaw> flaws) {
        if (wanted.signum() <= 0) flaws.add(new Flaw("quantity", "exclusiveMinimum", "A quantity is above zero."));
        else if (wanted.compareTo(MOST) > 0)
            flaws.add(new Flaw("quantity", "maximum", "The largest quantity is " + MOST.toPlainString() + "."));
        else if (wanted.stripTrailingZeros().scale() > 6)
            flaws.add(new Flaw("quantity", "scale", "A quantity has at most six decimals."));
        else return Optional.of(Quantity.of(wanted, unit));
        return Optional.empty();
    }

    /** Of one unit; empty with a flaw. @param path such as {@code unitCost} */
    public Optional<UnitPrice> cost(Books books, BigDecimal wanted, String path, List<Flaw> flaws) {
        var most = BigDecimal.valueOf(Money.LARGEST, profiles.currency(books).decimals());
        if (wanted.signum() < 0) flaws.add(new Flaw(path, "minimum", "A cost is zero or more."));
        else if (wanted.stripTrailingZeros().scale() > 6)
            flaws.add(new Flaw(path, "scale", "A cost has at most six decimals."));
        else if (wanted.compareTo(MOST) > 0 || wanted.compareTo(most) > 0)
            flaws.add(new Flaw(path, "maximum", "The largest cost of a unit is " + MOST.toPlainString() + "."));
        else return Optional.of(UnitPrice.of(wanted, profiles.currency(books)));
        return Optional.empty();
    }

    /** Of a whole order; nothing with a flaw. */
    public Money amount(Books books, BigDecimal wanted, String path, List<Flaw> flaws) {
        var currency = profiles.currency(books);
        var most = BigDecimal.valueOf(Money.LARGEST, currency.decimals());
        if (wanted.signum() < 0) flaws.add(new Flaw(path, "minimum", "An amount is zero or more."));
        else if (wanted.compareTo(most) > 0)
            flaws.add(new Flaw(path, "maximum", "The largest amount is " + most.toPlainString() + "."));
        else if (wanted.stripTrailingZeros().scale() > currency.decimals())
            flaws.add(new Flaw(path, "scale", "An amount has at most " + currency.decimals() + " decimals."));
        else return Money.of(wanted, currency);
        return Money.zero(currency);
    }

    /** What all of a line costs is less than the books can hold. */
    public static void requireBearable(UnitPrice cost, Quantity quantity, String path, List<Flaw> flaws) {
        var most = BigDecimal.valueOf(Money.LARGEST, cost.currency().decimals());
        if (cost.toDecimal().multiply(quantity.toDecimal()).compareTo(most) > 0)
            flaws.add(new Flaw(path, "maximum", "So much would be worth more than the books can hold."));
    }
}
