/** The use cases of employees, leave and attendance. */
@NullMarked
package org.daftar.services.people;

import org.jspecify.annotations.NullMarked;
