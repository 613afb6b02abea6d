/**
 * The Arkan ERP API: bearer tokens, the company in a header, lists by cursor, errors as
 * {@code {statusCode, message, errors[]}}. Endpoints are in the packages below, one for each module of its document.
 */
@NullMarked
package org.daftar.http.arkan;

import org.jspecify.annotations.NullMarked;
