/** Read models of bills of materials. */
@NullMarked
package org.daftar.ports.bom.query;

import org.jspecify.annotations.NullMarked;
