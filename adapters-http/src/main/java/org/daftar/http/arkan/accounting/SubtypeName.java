package org.daftar.http.arkan.accounting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.daftar.http.json.JsonNamed;
import org.daftar.model.ledger.AccountType;
import org.daftar.model.ledger.Subtype;
import org.jspecify.annotations.Nullable;

/** What Arkan calls the subtypes of accounts; most are called what they are. */
enum SubtypeName implements JsonNamed {
    CASH(Subtype.FUNDS),
    BANK(Subtype.BANK),
    RECEIVABLE(Subtype.RECEIVABLE),
    INVENTORY(Subtype.INVENTORY),
    WORK_IN_PROGRESS(Subtype.WORK_IN_PROGRESS),
    INPUT_TAX(Subtype.INPUT_TAX),
    CURRENT_ASSET(Subtype.CURRENT_ASSET),
    FIXED_ASSET(Subtype.FIXED_ASSET),
    ACCUMULATED_DEPRECIATION(Subtype.ACCUMULATED_DEPRECIATION),
    OTHER_ASSET(Subtype.OTHER_ASSET),
    PAYABLE(Subtype.PAYABLE),
    GRNI(Subtype.GRNI),
    CLEARING(Subtype.CLEARING),
    OUTPUT_TAX(Subtype.OUTPUT_TAX),
    CUSTOMER_DEPOSITS(Subtype.CUSTOMER_DEPOSITS),
    PAYROLL(Subtype.PAYROLL),
    PROVISION(Subtype.PROVISION),
    CURRENT_LIABILITY(Subtype.CURRENT_LIABILITY),
    LOAN(Subtype.LOAN),
    CAPITAL(Subtype.CAPITAL),
    RETAINED_EARNINGS(Subtype.RETAINED_EARNINGS),
    OPENING_EQUITY(Subtype.OPENING_EQUITY),
    REVENUE(Subtype.REVENUE),
    OTHER_INCOME(Subtype.OTHER_INCOME),
    COGS(Subtype.COST_OF_SALES),
    OPERATING_EXPENSE(Subtype.OPERATING_EXPENSE),
    DEPRECIATION(Subtype.DEPRECIATION),
    OTHER_EXPENSE(Subtype.OTHER_EXPENSE),
    /** Only sent, never shown: input or output tax, as the type of the account says. */
    TAX(null);

    private final Optional<Subtype> core;

    SubtypeName(@Nullable Subtype core) {
        this.core = Optional.ofNullable(core);
    }

    static SubtypeName of(Subtype subtype) {
        return Arrays.stream(values())
                .filter(name -> name.core.equals(Optional.of(subtype)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Arkan has no name for " + subtype));
    }

    Subtype under(AccountType type) {
        return core.orElse(type == AccountType.ASSET ? Subtype.INPUT_TAX : Subtype.OUTPUT_TAX);
    }

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
