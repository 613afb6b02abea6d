/** The documents themselves: what stands where, and what it is called in English and in Arabic. */
@NullMarked
package org.daftar.export.printing;

import org.jspecify.annotations.NullMarked;
