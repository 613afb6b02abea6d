/** What the verbs on parties need. */
@NullMarked
package org.daftar.ports.party.driven;

import org.jspecify.annotations.NullMarked;
