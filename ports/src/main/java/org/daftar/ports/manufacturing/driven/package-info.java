/** What the verbs on orders to make something need. */
@NullMarked
package org.daftar.ports.manufacturing.driven;

import org.jspecify.annotations.NullMarked;
