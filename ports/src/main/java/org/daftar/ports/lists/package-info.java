/** Verbs on the lists by which a company sorts what it has. */
@NullMarked
package org.daftar.ports.lists;

import org.jspecify.annotations.NullMarked;
