/** Reading the audit trail. */
@NullMarked
package org.daftar.ports.audit.query;

import org.jspecify.annotations.NullMarked;
