/** Bills of materials in SQL. */
@NullMarked
package org.daftar.persistence.bom;

import org.jspecify.annotations.NullMarked;
