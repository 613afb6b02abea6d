/** What the core offers and needs, by capability; {@link org.daftar.ports.Storage} is all of a database at once. */
@NullMarked
package org.daftar.ports;

import org.jspecify.annotations.NullMarked;
