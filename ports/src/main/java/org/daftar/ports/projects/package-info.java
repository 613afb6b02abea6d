/** Verbs on projects. */
@NullMarked
package org.daftar.ports.projects;

import org.jspecify.annotations.NullMarked;
