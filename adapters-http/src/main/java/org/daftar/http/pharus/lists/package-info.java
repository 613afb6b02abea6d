/** The short lists of Pharus, all alike: types and segments of customers, types of what is kept, channels of orders. */
@NullMarked
package org.daftar.http.pharus.lists;

import org.jspecify.annotations.NullMarked;
