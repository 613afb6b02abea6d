/** What the access verbs need. */
@NullMarked
package org.daftar.ports.access.driven;

import org.jspecify.annotations.NullMarked;
