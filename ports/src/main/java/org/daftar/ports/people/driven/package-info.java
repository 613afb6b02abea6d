/** What the verbs on employees need. */
@NullMarked
package org.daftar.ports.people.driven;

import org.jspecify.annotations.NullMarked;
