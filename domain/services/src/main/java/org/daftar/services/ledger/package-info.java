/** The general ledger's use cases and its engine, which posts for every capability above. */
@NullMarked
package org.daftar.services.ledger;

import org.jspecify.annotations.NullMarked;
