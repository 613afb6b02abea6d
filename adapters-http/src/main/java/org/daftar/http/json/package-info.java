/**
 * How a record is read from JSON, written as JSON and described as JSON Schema: one plan per record type, made from the
 * record itself, serves all three, so that what the documentation says is what is checked. Reading is strict (RFC 8259
 * and tighter: bounded depth, no duplicate keys, no exponents, nothing coerced) and reports every fault of a body at
 * once. Only streaming is used; no tree of a body is ever built.
 */
@NullMarked
package org.daftar.http.json;

import org.jspecify.annotations.NullMarked;
