/**
 * How work reaches the store: units of work that are written all or nothing, snapshots that are read, and the answers
 * kept so that a repeated call has one effect. Both planes, control and books, are used in the same way.
 */
@NullMarked
package org.daftar.ports.kernel;

import org.jspecify.annotations.NullMarked;
