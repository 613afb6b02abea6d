/** Verbs on bills of materials. */
@NullMarked
package org.daftar.ports.bom;

import org.jspecify.annotations.NullMarked;
