/** Taking in what banks say, and reconciling it with the ledger. */
@NullMarked
package org.daftar.ports.statements;

import org.jspecify.annotations.NullMarked;
