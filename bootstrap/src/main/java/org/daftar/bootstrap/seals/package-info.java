/** The daily seals of a running service. */
@NullMarked
package org.daftar.bootstrap.seals;

import org.jspecify.annotations.NullMarked;
