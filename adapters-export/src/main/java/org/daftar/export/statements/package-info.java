/** Reads the files in which banks send statements: ISO 20022, SWIFT and CSV. */
@NullMarked
package org.daftar.export.statements;

import org.jspecify.annotations.NullMarked;
