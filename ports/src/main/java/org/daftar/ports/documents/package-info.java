/** Verbs on documents. */
@NullMarked
package org.daftar.ports.documents;

import org.jspecify.annotations.NullMarked;
