/** Read models of parties and contacts. */
@NullMarked
package org.daftar.ports.party.query;

import org.jspecify.annotations.NullMarked;
