/** The stores of all capabilities over one database's sessions: what every database offers in the same way. */
@NullMarked
package org.daftar.persistence.stores;

import org.jspecify.annotations.NullMarked;
