/** Whole books in the forms of other programs: plain text accounting, and tables. */
@NullMarked
package org.daftar.export.book;

import org.jspecify.annotations.NullMarked;
