/** The control plane's use cases: tenants, companies, members, signing in. */
@NullMarked
package org.daftar.services.access;

import org.jspecify.annotations.NullMarked;
