/** What the verbs on projects need. */
@NullMarked
package org.daftar.ports.projects.driven;

import org.jspecify.annotations.NullMarked;
