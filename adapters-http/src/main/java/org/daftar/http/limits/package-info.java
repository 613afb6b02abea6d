/** How many requests a tenant, or an address that has not signed in, may make. Counted per node, in memory. */
@NullMarked
package org.daftar.http.limits;

import org.jspecify.annotations.NullMarked;
