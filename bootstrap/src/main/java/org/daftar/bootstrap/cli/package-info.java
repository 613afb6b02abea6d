/** The command line. */
@NullMarked
package org.daftar.bootstrap.cli;

import org.jspecify.annotations.NullMarked;
