/** Pharus, "Documents". */
@NullMarked
package org.daftar.http.pharus.documents;

import org.jspecify.annotations.NullMarked;
