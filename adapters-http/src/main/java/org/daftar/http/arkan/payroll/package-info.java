/** Arkan's payroll ("HR & Payroll"). */
@NullMarked
package org.daftar.http.arkan.payroll;

import org.jspecify.annotations.NullMarked;
