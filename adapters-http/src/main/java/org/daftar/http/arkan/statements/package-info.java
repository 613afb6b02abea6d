/** Arkan's bank reconciliation: statements, what their lines are, and small differences. */
@NullMarked
package org.daftar.http.arkan.statements;

import org.jspecify.annotations.NullMarked;
