/** Verbs on payroll. */
@NullMarked
package org.daftar.ports.payroll;

import org.jspecify.annotations.NullMarked;
