/** The general ledger: accounts, entries, periods, the chain that seals them, and the statements computed from them. */
@NullMarked
package org.daftar.model.ledger;

import org.jspecify.annotations.NullMarked;
