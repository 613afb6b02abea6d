/**
 * Making things out of others: orders to a partner who converts what we give (work orders) and orders to ourselves (production
 * orders). One machine for both: an order's facets and their legal paths, what may be edited when, what a receipt takes of its inputs
 * and what its outputs are worth, and the laws of all that.
 */
@NullMarked
package org.daftar.model.manufacturing;

import org.jspecify.annotations.NullMarked;
