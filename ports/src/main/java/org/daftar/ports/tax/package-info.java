/** Verbs on tax codes. */
@NullMarked
package org.daftar.ports.tax;

import org.jspecify.annotations.NullMarked;
