/** Tax codes in SQL. */
@NullMarked
package org.daftar.persistence.tax;

import org.jspecify.annotations.NullMarked;
