/** The use cases of bills of materials. */
@NullMarked
package org.daftar.services.bom;

import org.jspecify.annotations.NullMarked;
