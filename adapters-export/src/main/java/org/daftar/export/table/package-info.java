/** Tables for spreadsheets. */
@NullMarked
package org.daftar.export.table;

import org.jspecify.annotations.NullMarked;
