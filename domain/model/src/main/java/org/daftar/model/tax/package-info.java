/** How value added tax is told, computed and frozen into documents. */
@NullMarked
package org.daftar.model.tax;

import org.jspecify.annotations.NullMarked;
