/** What the verbs on lists need. */
@NullMarked
package org.daftar.ports.lists.driven;

import org.jspecify.annotations.NullMarked;
