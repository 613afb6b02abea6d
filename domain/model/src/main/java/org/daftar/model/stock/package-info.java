/**
 * The stock ledger: events that never change, what they add up to at each place, and what the stock of an item is worth. Value
 * and journal move together, so that the inventory account is the value of the stock at every moment.
 */
@NullMarked
package org.daftar.model.stock;

import org.jspecify.annotations.NullMarked;
