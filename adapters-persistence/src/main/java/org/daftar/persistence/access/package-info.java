/** The control plane in SQL, and the hashing of passwords. */
@NullMarked
package org.daftar.persistence.access;

import org.jspecify.annotations.NullMarked;
