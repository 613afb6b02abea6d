/** Where the books of an installation are: a data directory or a database. */
@NullMarked
package org.daftar.bootstrap.place;

import org.jspecify.annotations.NullMarked;
