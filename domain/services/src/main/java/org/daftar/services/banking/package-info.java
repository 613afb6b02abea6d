/** The use cases of banking. */
@NullMarked
package org.daftar.services.banking;

import org.jspecify.annotations.NullMarked;
