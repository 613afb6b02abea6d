/** The short lists by which a company sorts what it has: types of clients, categories of items, channels of sales. */
@NullMarked
package org.daftar.model.lists;

import org.jspecify.annotations.NullMarked;
