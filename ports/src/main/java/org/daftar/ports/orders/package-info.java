/** Verbs on what holds for orders of every kind. */
@NullMarked
package org.daftar.ports.orders;

import org.jspecify.annotations.NullMarked;
