/** What the verbs on payments need. */
@NullMarked
package org.daftar.ports.payments.driven;

import org.jspecify.annotations.NullMarked;
