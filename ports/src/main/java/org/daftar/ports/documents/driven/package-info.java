/** What documents need: rows, files, and to know what they belong to. */
@NullMarked
package org.daftar.ports.documents.driven;

import org.jspecify.annotations.NullMarked;
