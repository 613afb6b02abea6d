/**
 * Paying the people who work here: what somebody has earned in a period, what is withheld, what the end of their service will cost, what all
 * of that does to the books, and the laws of it.
 */
@NullMarked
package org.daftar.model.payroll;

import org.jspecify.annotations.NullMarked;
