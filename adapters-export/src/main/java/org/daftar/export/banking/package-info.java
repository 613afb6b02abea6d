/** Batches as files that banks take: each format is one class, which writes line after line and keeps none. */
@NullMarked
package org.daftar.export.banking;

import org.jspecify.annotations.NullMarked;
