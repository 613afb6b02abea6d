/** Pharus' bills of materials. */
@NullMarked
package org.daftar.http.pharus.bom;

import org.jspecify.annotations.NullMarked;
