/** What can be read of the control plane. */
@NullMarked
package org.daftar.ports.access.query;

import org.jspecify.annotations.NullMarked;
