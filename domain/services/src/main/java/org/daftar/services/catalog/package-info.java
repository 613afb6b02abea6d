/** The use cases of items and of the places where they are kept. */
@NullMarked
package org.daftar.services.catalog;

import org.jspecify.annotations.NullMarked;
