/** Files that nobody else on the machine can read. */
@NullMarked
package org.daftar.persistence.files;

import org.jspecify.annotations.NullMarked;
