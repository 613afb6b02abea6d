package org.daftar.model.sales;

import org.daftar.model.kernel.Money;

/** What a sale costs us beside its goods and its broker: told for the margin, never part of what stock is worth. Zero or more each. */
public record SellingCosts(Money fulfillment, Money freight, Money promotion, Money other) {}
