/** The use cases of payments. */
@NullMarked
package org.daftar.services.payments;

import org.jspecify.annotations.NullMarked;
