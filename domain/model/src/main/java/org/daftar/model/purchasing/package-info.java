/**
 * Ordering from vendors and receiving what was ordered: an order's facets and their legal paths, what may be edited when, what a
 * receipt is worth with its share of the order's extra costs, and the laws of all that.
 */
@NullMarked
package org.daftar.model.purchasing;

import org.jspecify.annotations.NullMarked;
