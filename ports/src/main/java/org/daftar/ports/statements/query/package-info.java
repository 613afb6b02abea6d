/** Reading statements, and how far they are reconciled. */
@NullMarked
package org.daftar.ports.statements.query;

import org.jspecify.annotations.NullMarked;
