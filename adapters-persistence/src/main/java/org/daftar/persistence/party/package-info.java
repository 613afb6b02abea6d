/** Parties, contacts and the lists that sort them, in SQL. */
@NullMarked
package org.daftar.persistence.party;

import org.jspecify.annotations.NullMarked;
