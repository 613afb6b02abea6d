/** Pharus' views of what the company keeps and where: materials, SKUs, and locations. */
@NullMarked
package org.daftar.http.pharus.catalog;

import org.jspecify.annotations.NullMarked;
