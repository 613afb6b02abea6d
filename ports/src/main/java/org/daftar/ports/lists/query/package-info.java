/** Reading the lists by which a company sorts what it has. */
@NullMarked
package org.daftar.ports.lists.query;

import org.jspecify.annotations.NullMarked;
