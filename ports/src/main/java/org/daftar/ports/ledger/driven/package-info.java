/** What the ledger's verbs need. */
@NullMarked
package org.daftar.ports.ledger.driven;

import org.jspecify.annotations.NullMarked;
