/** What the verbs on tax codes need. */
@NullMarked
package org.daftar.ports.tax.driven;

import org.jspecify.annotations.NullMarked;
