/** Verbs of the control plane: tenants, companies, users, signing in and out. */
@NullMarked
package org.daftar.ports.access;

import org.jspecify.annotations.NullMarked;
