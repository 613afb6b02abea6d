/** The facts and their trail. */
@NullMarked
package org.daftar.persistence.audit;

import org.jspecify.annotations.NullMarked;
