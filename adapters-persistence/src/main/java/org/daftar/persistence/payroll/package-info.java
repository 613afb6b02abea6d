/** Payroll in SQL. */
@NullMarked
package org.daftar.persistence.payroll;

import org.jspecify.annotations.NullMarked;
