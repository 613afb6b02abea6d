/** Lists in SQL. */
@NullMarked
package org.daftar.persistence.lists;

import org.jspecify.annotations.NullMarked;
