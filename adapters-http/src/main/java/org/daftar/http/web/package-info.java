/** The documentation page: static files from the jar, which read the OpenAPI documents and try calls in the browser. */
@NullMarked
package org.daftar.http.web;

import org.jspecify.annotations.NullMarked;
