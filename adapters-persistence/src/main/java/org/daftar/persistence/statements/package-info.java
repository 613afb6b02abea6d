/** Bank statements in SQL, and which posting is cleared by which of their lines. */
@NullMarked
package org.daftar.persistence.statements;

import org.jspecify.annotations.NullMarked;
