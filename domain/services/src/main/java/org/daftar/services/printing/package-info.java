/** What stands on printed documents, gathered from where it is kept. */
@NullMarked
package org.daftar.services.printing;

import org.jspecify.annotations.NullMarked;
