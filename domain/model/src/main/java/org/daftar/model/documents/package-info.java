/** Files that people attach to orders and other papers of the business. */
@NullMarked
package org.daftar.model.documents;

import org.jspecify.annotations.NullMarked;
