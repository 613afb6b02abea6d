/** Banking in SQL. */
@NullMarked
package org.daftar.persistence.banking;

import org.jspecify.annotations.NullMarked;
