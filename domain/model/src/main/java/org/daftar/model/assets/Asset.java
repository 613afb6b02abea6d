package org.daftar.model.assets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.invoicing.DocumentLineId;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;

/**
 * Something that serves the company for years.
 *
 * @param inService in the month of this day its depreciation begins
 * @param cost net of tax
 * @param origin what paid for it; without any, it only stands in the register
 */
public record Asset(
        AssetId id,
        String name,
        Optional<String> category,
        LocalDate acquired,
        LocalDate inService,
        Money cost,
        Terms terms,
        Places places,
        Origin origin) {

    /** @param cost the account that holds it at cost */
    public record Places(AccountId cost, AccountId accumulated, AccountId expense) {}

    /**
     * @param billLine of a posted bill that charged it to its account, so that no entry is needed
     * @param credit the other side of the entry that brings it into the books
     */
    public record Origin(Optional<DocumentLineId> billLine, Optional<AccountId> credit, Optional<UUID> vendor) {}

    public Asset {
        if (!cost.isPositive()) throw new IllegalArgumentException("An asset of " + cost);
        if (terms.salvage().compareTo(cost) > 0)
            throw new IllegalArgumentException(terms.salvage() + " is left of " + cost);
        if (inService.isBefore(acquired)) throw new IllegalArgumentException(inService + " before " + acquired);
    }

    /** What it loses in all. */
    public Money depreciable() {
        return cost.minus(terms.salvage());
    }

    /** The month of its life with that number, from 0. */
    public YearMonth month(int number) {
        return YearMonth.from(inService).plusMonths(number);
    }

    public Asset named(String newName, Optional<String> newCategory) {
        return new Asset(id, newName, newCategory, acquired, inService, cost, terms, places, origin);
    }

    public Asset on(Terms others) {
        return new Asset(id, name, category, acquired, inService, cost, others, places, origin);
    }
}
