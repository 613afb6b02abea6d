/** Read models of employees, leave and attendance. */
@NullMarked
package org.daftar.ports.people.query;

import org.jspecify.annotations.NullMarked;
