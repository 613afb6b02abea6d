package org.daftar.model.stock;

import org.daftar.model.ledger.AccountRole;

/** Why value comes in or goes out, and the account on the other side of the inventory account. Source: the posting rules. */
public enum Purpose {
    /** Received from a vendor, and not billed yet. */
    PURCHASE(AccountRole.GRNI),
    /** Left to a client. */
    SALE(AccountRole.COST_OF_GOODS_SOLD),
    /** Into production, or out of it. */
    PRODUCTION(AccountRole.WORK_IN_PROGRESS),
    /** Counted otherwise than known. */
    COUNT(AccountRole.INVENTORY_ADJUSTMENT),
    /** Cost of freight, customs and the like that came after the goods. */
    LANDED_COST(AccountRole.LANDED_COST_CLEARING),
    /** Thrown away, lost or broken. */
    SCRAP(AccountRole.SCRAP),
    /** There when the books began. */
    OPENING(AccountRole.OPENING_EQUITY);

    private final AccountRole counter;

    Purpose(AccountRole counter) {
        this.counter = counter;
    }

    public AccountRole counter() {
        return counter;
    }
}
