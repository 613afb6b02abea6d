/** Reading documents. */
@NullMarked
package org.daftar.ports.documents.query;

import org.jspecify.annotations.NullMarked;
