/** Documents: rows in SQL, content in files. */
@NullMarked
package org.daftar.persistence.documents;

import org.jspecify.annotations.NullMarked;
