/** The use cases of selling: what customers order, what leaves and what comes back becomes demand, stock and one journal entry. */
@NullMarked
package org.daftar.services.sales;

import org.jspecify.annotations.NullMarked;
