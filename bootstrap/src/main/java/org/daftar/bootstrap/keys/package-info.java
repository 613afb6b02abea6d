/** The signing keys, in a file of their owner alone. */
@NullMarked
package org.daftar.bootstrap.keys;

import org.jspecify.annotations.NullMarked;
