/** Arkan's fixed assets. */
@NullMarked
package org.daftar.http.arkan.assets;

import org.jspecify.annotations.NullMarked;
