/** Verbs on items and on the places where they are kept. */
@NullMarked
package org.daftar.ports.catalog;

import org.jspecify.annotations.NullMarked;
