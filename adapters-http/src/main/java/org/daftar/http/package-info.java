/** The HTTP service: {@link org.daftar.http.DaftarHttp} is given the core's ports and serves every dialect over them. */
@NullMarked
package org.daftar.http;

import org.jspecify.annotations.NullMarked;
