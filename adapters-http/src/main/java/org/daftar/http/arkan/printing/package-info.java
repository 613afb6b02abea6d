/** What Arkan prints. */
@NullMarked
package org.daftar.http.arkan.printing;

import org.jspecify.annotations.NullMarked;
