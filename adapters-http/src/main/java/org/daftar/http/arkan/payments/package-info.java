/** Arkan's payments. */
@NullMarked
package org.daftar.http.arkan.payments;

import org.jspecify.annotations.NullMarked;
