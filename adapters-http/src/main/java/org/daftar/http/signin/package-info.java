/** Signing in with e-mail and password, refreshing and signing out: alike in every dialect, but for who documents it. */
@NullMarked
package org.daftar.http.signin;

import org.jspecify.annotations.NullMarked;
