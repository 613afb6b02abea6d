/** The use cases of parties, contacts and the lists that sort them. */
@NullMarked
package org.daftar.services.party;

import org.jspecify.annotations.NullMarked;
