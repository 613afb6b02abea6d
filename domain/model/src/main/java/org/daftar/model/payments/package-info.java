/** Money received and paid, and what it does to the books. */
@NullMarked
package org.daftar.model.payments;

import org.jspecify.annotations.NullMarked;
