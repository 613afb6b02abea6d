/** Bank statements as use cases: taking them in, and reconciling them with the ledger. */
@NullMarked
package org.daftar.services.statements;

import org.jspecify.annotations.NullMarked;
