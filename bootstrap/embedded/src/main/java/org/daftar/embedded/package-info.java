/** A program that keeps its books with Daftar and needs no more than the core and the store. */
@NullMarked
package org.daftar.embedded;

import org.jspecify.annotations.NullMarked;
