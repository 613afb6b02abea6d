/** Verbs on employees, their leave and their attendance. */
@NullMarked
package org.daftar.ports.people;

import org.jspecify.annotations.NullMarked;
