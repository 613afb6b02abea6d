/** The use cases of tax codes. */
@NullMarked
package org.daftar.services.tax;

import org.jspecify.annotations.NullMarked;
