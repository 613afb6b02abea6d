/** Pharus' routes of orders to vendors. */
@NullMarked
package org.daftar.http.pharus.purchasing;

import org.jspecify.annotations.NullMarked;
