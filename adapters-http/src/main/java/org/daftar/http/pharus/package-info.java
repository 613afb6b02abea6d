/**
 * The Pharus API: bearer tokens, the organization in a header, errors as {@code {error: {code, message, details}}} with eight
 * codes and no more, decimals as texts, lists as {@code {data, nextCursor}}. Endpoints are in the packages below, one for each
 * group of its document.
 */
@NullMarked
package org.daftar.http.pharus;

import org.jspecify.annotations.NullMarked;
