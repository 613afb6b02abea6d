/** Projects in SQL. */
@NullMarked
package org.daftar.persistence.projects;

import org.jspecify.annotations.NullMarked;
