/** The one migration history of both databases. */
@NullMarked
package org.daftar.persistence.schema;

import org.jspecify.annotations.NullMarked;
