/** Which implementation stands behind which port. */
@NullMarked
package org.daftar.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
