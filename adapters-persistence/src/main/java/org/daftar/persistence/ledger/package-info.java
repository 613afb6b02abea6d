/** The general ledger in SQL. */
@NullMarked
package org.daftar.persistence.ledger;

import org.jspecify.annotations.NullMarked;
