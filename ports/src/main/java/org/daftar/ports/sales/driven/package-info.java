/** What the verbs on orders of customers need. */
@NullMarked
package org.daftar.ports.sales.driven;

import org.jspecify.annotations.NullMarked;
