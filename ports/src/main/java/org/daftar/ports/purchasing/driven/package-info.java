/** What the verbs on orders to vendors need. */
@NullMarked
package org.daftar.ports.purchasing.driven;

import org.jspecify.annotations.NullMarked;
