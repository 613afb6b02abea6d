/** Pharus, "Platform": users, organizations, members, invitations and API tokens. */
@NullMarked
package org.daftar.http.pharus.platform;

import org.jspecify.annotations.NullMarked;
