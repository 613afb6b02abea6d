/** Verbs of the general ledger. */
@NullMarked
package org.daftar.ports.ledger;

import org.jspecify.annotations.NullMarked;
