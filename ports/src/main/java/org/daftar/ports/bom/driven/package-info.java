/** What the verbs on bills of materials need. */
@NullMarked
package org.daftar.ports.bom.driven;

import org.jspecify.annotations.NullMarked;
