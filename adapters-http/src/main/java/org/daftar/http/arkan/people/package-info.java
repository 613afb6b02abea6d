/** Arkan's employees, leave and attendance ("HR & Payroll"). */
@NullMarked
package org.daftar.http.arkan.people;

import org.jspecify.annotations.NullMarked;
