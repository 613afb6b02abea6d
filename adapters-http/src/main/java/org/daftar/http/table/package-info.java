/** Answers as tables for spreadsheets. */
@NullMarked
package org.daftar.http.table;

import org.jspecify.annotations.NullMarked;
