/**
 * What every capability is written in: exact money and quantities, typed identities, who is calling on which books, and
 * the one family of refusals. Nothing here knows a capability, a database or a protocol.
 */
@NullMarked
package org.daftar.model.kernel;

import org.jspecify.annotations.NullMarked;
