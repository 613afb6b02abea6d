/** What the verbs and the engine of stock need. */
@NullMarked
package org.daftar.ports.stock.driven;

import org.jspecify.annotations.NullMarked;
