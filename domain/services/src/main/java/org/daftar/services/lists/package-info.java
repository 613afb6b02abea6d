/** The use cases of lists. */
@NullMarked
package org.daftar.services.lists;

import org.jspecify.annotations.NullMarked;
