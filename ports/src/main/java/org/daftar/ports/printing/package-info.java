/** Documents on paper, or what passes for it. */
@NullMarked
package org.daftar.ports.printing;

import org.jspecify.annotations.NullMarked;
