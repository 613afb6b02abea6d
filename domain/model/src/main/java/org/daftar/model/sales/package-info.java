/**
 * Selling: an order's facets and their legal paths, what may be edited when, what has left on it and what is still wanted, its
 * timeline, and the laws of all that.
 */
@NullMarked
package org.daftar.model.sales;

import org.jspecify.annotations.NullMarked;
