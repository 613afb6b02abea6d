/** A company with a year of plausible entries. */
@NullMarked
package org.daftar.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
