/** Verbs on payments. */
@NullMarked
package org.daftar.ports.payments;

import org.jspecify.annotations.NullMarked;
