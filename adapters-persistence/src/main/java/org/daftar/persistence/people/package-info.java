/** Employees, leave and attendance in SQL. */
@NullMarked
package org.daftar.persistence.people;

import org.jspecify.annotations.NullMarked;
