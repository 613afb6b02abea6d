/** What pure code costs: the parts of every posting and statement that no database waits for. */
@NullMarked
package org.daftar.microbenchmarks;

import org.jspecify.annotations.NullMarked;
