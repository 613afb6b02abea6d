/** Where facts are appended. */
@NullMarked
package org.daftar.ports.audit.driven;

import org.jspecify.annotations.NullMarked;
