/** Read models of the general ledger. */
@NullMarked
package org.daftar.ports.ledger.query;

import org.jspecify.annotations.NullMarked;
