/** Who may do what: plans, roles, memberships, sessions. The only place that can grant {@link org.daftar.model.kernel.Books}. */
@NullMarked
package org.daftar.model.access;

import org.jspecify.annotations.NullMarked;
