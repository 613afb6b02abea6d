/** Documents: judged, kept, attached, removed. */
@NullMarked
package org.daftar.services.documents;

import org.jspecify.annotations.NullMarked;
