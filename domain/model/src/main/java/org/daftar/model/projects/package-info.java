/** Projects: work that is planned, paid for and judged as one. */
@NullMarked
package org.daftar.model.projects;

import org.jspecify.annotations.NullMarked;
