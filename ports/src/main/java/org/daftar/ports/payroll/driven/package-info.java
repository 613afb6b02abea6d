/** What the verbs on payroll need. */
@NullMarked
package org.daftar.ports.payroll.driven;

import org.jspecify.annotations.NullMarked;
