/** Read models of items and places. */
@NullMarked
package org.daftar.ports.catalog.query;

import org.jspecify.annotations.NullMarked;
