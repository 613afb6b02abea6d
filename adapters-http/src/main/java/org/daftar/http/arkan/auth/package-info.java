/** Arkan, "Authentication": signing in, refreshing, signing out. */
@NullMarked
package org.daftar.http.arkan.auth;

import org.jspecify.annotations.NullMarked;
