package org.daftar.services.stock;

import java.util.Collection;
import java.util.Optional;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.UnitPrice;

/**
 * The one rule behind what orders plan: whatever happened to a line, what it holds becomes what it should hold, and what is posted is
 * exactly the difference. Placing, cancelling, closing short, opening again, editing and moving elsewhere are all this rule.
 * Supply comes before demand, and what is taken away before what is added.
 */
public final class Reconciliation {

    private final StockMoves moves;

    public Reconciliation(StockMoves moves) {
        this.moves = moves;
    }

    /** Whether stock is kept for new demand: only when somebody asks for the goods, never because an order opened again. */
    public enum Keeping {
        NOTHING,
        /** As much of the new demand as nobody else has. */
        WHAT_IS_THERE
    }

    /**
     * What the line expects from now on.
     *
     * @param wanted millionths, at the claim's place
     * @param elsewhere where the line may expect something otherwise: nothing from now on
     * @param cost of a unit, for people
     */
    public void expect(Claim claim, long wanted, Collection<Place> elsewhere, Optional<UnitPrice> cost) {
        for (var place : others(claim, elsewhere)) {
            var there = claim.at(place);
            moves.unorder(there, of(claim, moves.held(there).onOrder()), cost);
        }
        long held = moves.held(claim).onOrder();
        if (held > wanted) moves.unorder(claim, of(claim, held - wanted), cost);
        if (held < wanted) moves.order(claim, of(claim, wanted - held), cost);
    }

    /**
     * What the line wants from now on; what it keeps beyond that is given back.
     *
     * @param wanted millionths, at the claim's place
     * @param elsewhere where the line may want something otherwise: nothing from now on
     */
    public void demand(Claim claim, long wanted, Collection<Place> elsewhere, Keeping keeping) {
        for (var place : others(claim, elsewhere)) lower(claim.at(place), 0);
        lower(claim, wanted);
        long more = wanted - moves.held(claim).demanded();
        if (more <= 0) return;
        moves.demand(claim, of(claim, more));
        if (keeping == Keeping.WHAT_IS_THERE)
            moves.allocate(
                    claim, of(claim, Math.min(more, moves.available(claim.item().id(), claim.place()))));
    }

    /**
     * Goods are about to come in that may not be expected there: what is missing is taken from what is expected elsewhere, as far as
     * that goes, and ordered here.
     */
    public void makeRoom(Claim claim, long coming, Collection<Place> elsewhere, Optional<UnitPrice> cost) {
        long missing = coming - moves.held(claim).onOrder();
        if (missing <= 0) return;
        long left = missing;
        for (var place : others(claim, elsewhere)) {
            var there = claim.at(place);
            long taken = Math.min(left, moves.held(there).onOrder());
            moves.unorder(there, of(claim, taken), cost);
            left -= taken;
        }
        moves.order(claim, of(claim, missing), cost);
    }

    private void lower(Claim claim, long wanted) {
        var held = moves.held(claim);
        moves.unallocate(claim, of(claim, Math.max(0, held.allocated() - wanted)));
        moves.undemand(claim, of(claim, Math.max(0, held.demanded() - wanted)));
    }

    private static Collection<Place> others(Claim claim, Collection<Place> places) {
        return places.stream()
                .filter(place -> !place.equals(claim.place()))
                .distinct()
                .toList();
    }

    private static Quantity of(Claim claim, long micros) {
        return new Quantity(micros, claim.item().content().unit());
    }
}
