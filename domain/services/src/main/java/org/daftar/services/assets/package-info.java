/** The use cases of fixed assets. */
@NullMarked
package org.daftar.services.assets;

import org.jspecify.annotations.NullMarked;
