/** What the verbs on items and places need. */
@NullMarked
package org.daftar.ports.catalog.driven;

import org.jspecify.annotations.NullMarked;
