/** Read models of payments. */
@NullMarked
package org.daftar.ports.payments.query;

import org.jspecify.annotations.NullMarked;
