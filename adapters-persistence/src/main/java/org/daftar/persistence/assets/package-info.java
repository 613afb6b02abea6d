/** Fixed assets in SQL. */
@NullMarked
package org.daftar.persistence.assets;

import org.jspecify.annotations.NullMarked;
