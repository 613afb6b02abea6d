/** The use cases of purchasing: what is ordered, received and taken back becomes plans, stock and one journal entry. */
@NullMarked
package org.daftar.services.purchasing;

import org.jspecify.annotations.NullMarked;
