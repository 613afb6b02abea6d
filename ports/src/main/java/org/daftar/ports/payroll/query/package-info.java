/** Read models of payroll. */
@NullMarked
package org.daftar.ports.payroll.query;

import org.jspecify.annotations.NullMarked;
