/** The service as its users meet it: over a socket, on a real store. */
@NullMarked
package org.daftar.bootstrap.http;

import org.jspecify.annotations.NullMarked;
