/**
 * Signed tokens: access tokens that name a user and a session, and refresh tokens that wrap the core's refresh secret. No
 * token carries a role; what a caller may do is asked of the core, at most five seconds old.
 */
@NullMarked
package org.daftar.http.tokens;

import org.jspecify.annotations.NullMarked;
