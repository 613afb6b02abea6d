/** What statements and reconciliation need of a store. */
@NullMarked
package org.daftar.ports.statements.driven;

import org.jspecify.annotations.NullMarked;
