/** Verbs on parties, contacts and the lists that sort them. */
@NullMarked
package org.daftar.ports.party;

import org.jspecify.annotations.NullMarked;
