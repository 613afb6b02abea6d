package org.daftar.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.Place;
import org.daftar.model.stock.Commitment;
import org.daftar.model.stock.StockEvent;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.ports.kernel.Unit;
import org.daftar.ports.kernel.Unit.Outcome;
import org.daftar.ports.ledger.driven.Notary;
import org.daftar.services.ledger.LedgerUseCases;
import org.daftar.services.stock.Claim;
import org.daftar.services.stock.Reconciliation;
import org.daftar.services.stock.Reconciliation.Keeping;
import org.daftar.services.stock.StockBook;
import org.daftar.services.stock.StockDocument;
import org.daftar.services.stock.StockUseCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What orders plan becomes what they should plan, by exactly the difference: on the engine, as orders of all kinds use it. */
class ReconciliationTest {

    private static final long ONE = 1_000_000;

    private Installation installation;
    private Company alpha;
    private StockBook book;
    private Item cake;
    private Place dubai;
    private Place sharjah;
    private Place ajman;
    private Warehouse house;

    @BeforeEach
    void open() {
        installation = Installation.on(Database.SQLITE);
        alpha = installation.alpha();
        var storage = installation.storage();
        var clock = InstantSource.system();
        var random = new Random(7);
        var ledger = LedgerUseCases.over(
                storage,
                storage.party().partners(),
                storage.projects().nameable(),
                List.of(),
                clock,
                random,
                Notary.none());
        book = StockUseCases.over(storage, ledger, clock, random).book();
        house = new Warehouse(alpha);
        cake = house.product("CAKE");
        var site = house.site("Dubai");
        house.found(cake, site, "10", "1");
        dubai = site.place();
        sharjah = house.site("Sharjah").place();
        ajman = house.site("Ajman").place();
    }

    @AfterEach
    void the_books_obey_every_law_and_close() {
        installation.close();
    }

    @Test
    void example_D_who_asks_first_keeps_what_is_there_and_giving_up_lets_it_go() {
        var first = claim(dubai);
        var second = claim(dubai);
        assertThat(told(rule -> rule.demand(first, 8 * ONE, List.of(), Keeping.WHAT_IS_THERE)))
                .containsExactly("DEMAND 8", "ALLOCATE 8");
        assertThat(told(rule -> rule.demand(second, 5 * ONE, List.of(), Keeping.WHAT_IS_THERE)))
                .containsExactly("DEMAND 5", "ALLOCATE 2");
        assertThat(told(rule -> rule.demand(first, 0, List.of(), Keeping.NOTHING)))
                .containsExactly("-ALLOCATE 8", "-DEMAND 8");
        assertThat(held(second)).isEqualTo(new Commitment(0, 5 * ONE, 2 * ONE));
    }

    @Test
    void what_is_as_it_should_be_stays_without_an_event() {
        var claim = claim(dubai);
        told(rule -> rule.demand(claim, 4 * ONE, List.of(), Keeping.WHAT_IS_THERE));
        told(rule -> rule.expect(claim, 3 * ONE, List.of(), Optional.empty()));
        assertThat(told(rule -> {
                    rule.expect(claim, 3 * ONE, List.of(dubai, sharjah), Optional.empty());
                    rule.demand(claim, 4 * ONE, List.of(dubai, sharjah), Keeping.WHAT_IS_THERE);
                }))
                .isEmpty();
    }

    @Test
    void less_is_wanted_only_what_is_kept_beyond_it_is_given_back_and_more_keeps_only_the_more() {
        var claim = claim(dubai);
        told(rule -> rule.demand(claim, 12 * ONE, List.of(), Keeping.WHAT_IS_THERE));
        assertThat(told(rule -> rule.demand(claim, 9 * ONE, List.of(), Keeping.WHAT_IS_THERE)))
                .containsExactly("-ALLOCATE 1", "-DEMAND 3");
        assertThat(told(rule -> rule.demand(claim, 11 * ONE, List.of(), Keeping.WHAT_IS_THERE)))
                .containsExactly("DEMAND 2", "ALLOCATE 1");
        assertThat(told(rule -> rule.demand(claim, 10 * ONE, List.of(), Keeping.NOTHING)))
                .containsExactly("-DEMAND 1");
    }

    @Test
    void opening_again_demands_and_keeps_nothing() {
        var claim = claim(dubai);
        assertThat(told(rule -> rule.demand(claim, 5 * ONE, List.of(), Keeping.NOTHING)))
                .containsExactly("DEMAND 5");
    }

    @Test
    void elsewhere_goes_first() {
        var here = claim(dubai);
        told(rule -> rule.expect(here, 6 * ONE, List.of(), Optional.empty()));
        told(rule -> rule.demand(here, 6 * ONE, List.of(), Keeping.WHAT_IS_THERE));
        var there = here.at(sharjah);
        assertThat(told(rule -> {
                    rule.expect(there, 4 * ONE, List.of(dubai), Optional.empty());
                    rule.demand(there, 4 * ONE, List.of(dubai), Keeping.WHAT_IS_THERE);
                }))
                .containsExactly("-ORDER 6", "ORDER 4", "-ALLOCATE 6", "-DEMAND 6", "DEMAND 4");
        assertThat(held(here)).isEqualTo(Commitment.NONE);
    }

    @Test
    void room_is_made_from_elsewhere_as_far_as_that_goes() {
        var here = claim(dubai);
        told(rule -> rule.expect(here, 3 * ONE, List.of(), Optional.empty()));
        var there = here.at(sharjah);
        assertThat(told(rule -> rule.makeRoom(there, 5 * ONE, List.of(dubai), Optional.empty())))
                .containsExactly("-ORDER 3", "ORDER 5");
        assertThat(told(rule -> rule.makeRoom(there, 5 * ONE, List.of(dubai), Optional.empty())))
                .isEmpty();
    }

    @Test
    void of_what_is_expected_only_the_difference_is_ordered_or_given_up() {
        var claim = claim(dubai);
        told(rule -> rule.expect(claim, 6 * ONE, List.of(), Optional.empty()));
        assertThat(told(rule -> rule.expect(claim, 4 * ONE, List.of(), Optional.empty())))
                .containsExactly("-ORDER 2");
        assertThat(told(rule -> rule.expect(claim, 9 * ONE, List.of(), Optional.empty())))
                .containsExactly("ORDER 5");
    }

    @Test
    void room_is_made_from_one_place_after_the_other_and_from_none_where_more_than_enough_is_expected() {
        var here = claim(dubai);
        var there = here.at(sharjah);
        var third = here.at(ajman);
        told(rule -> rule.expect(here, 3 * ONE, List.of(), Optional.empty()));
        told(rule -> rule.expect(there, 4 * ONE, List.of(), Optional.empty()));
        assertThat(told(rule -> rule.makeRoom(third, 5 * ONE, List.of(dubai, sharjah), Optional.empty())))
                .containsExactly("-ORDER 3", "-ORDER 2", "ORDER 5");
        assertThat(told(rule -> rule.makeRoom(third, 4 * ONE, List.of(dubai, sharjah), Optional.empty())))
                .isEmpty();
    }

    @Test
    void lines_that_were_foreseen_hold_what_they_held_after_another_unit_of_the_batch_failed() {
        var claim = claim(dubai);
        told(rule -> rule.demand(claim, 4 * ONE, List.of(), Keeping.WHAT_IS_THERE));
        var store = installation.storage().stock().store();
        var lent = new ArrayList<Runnable>();
        var answers = new ArrayList<Outcome<Commitment>>();
        List<Supplier<Commitment>> units = List.of(
                () -> {
                    store.foresee(alpha.books(), List.of(claim.line()));
                    return held(claim);
                },
                () -> {
                    throw new IllegalStateException("fails");
                },
                () -> held(claim));
        for (var work : units)
            installation
                    .storage()
                    .transactions()
                    .submit(
                            alpha.books(),
                            new Unit<>(work, false, System.nanoTime() + Long.MAX_VALUE / 2, answers::add),
                            lent::add);
        lent.forEach(Runnable::run);
        var kept = new Outcome.Done<>(new Commitment(0, 4 * ONE, 4 * ONE));
        assertThat(answers).hasSize(3).first().isEqualTo(kept);
        assertThat(answers).last().isEqualTo(kept);
    }

    private Claim claim(Place place) {
        return new Claim(UUID.randomUUID(), cake, place);
    }

    private Commitment held(Claim claim) {
        return installation.storage().transactions().write(alpha.owner(), () -> installation
                .storage()
                .stock()
                .store()
                .commitment(alpha.books(), claim.line(), claim.place().id()));
    }

    private List<String> told(Consumer<Reconciliation> work) {
        var document = new StockDocument(
                StockEvent.Source.MANUAL, Optional.empty(), Optional.empty(), Instant.now(), Optional.empty());
        return installation
                .storage()
                .transactions()
                .write(
                        alpha.owner(),
                        () -> book.record(alpha.owner(), document, moves -> work.accept(new Reconciliation(moves))))
                .stream()
                .map(event -> (event.reversal() ? "-" : "") + event.movement() + " "
                        + event.quantity().micros() / ONE)
                .toList();
    }
}
