/** The use cases of payroll. */
@NullMarked
package org.daftar.services.payroll;

import org.jspecify.annotations.NullMarked;
