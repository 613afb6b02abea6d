/** Pharus' routes of orders of customers. */
@NullMarked
package org.daftar.http.pharus.sales;

import org.jspecify.annotations.NullMarked;
