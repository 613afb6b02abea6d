package org.daftar.http.json;

/**
 * One parameter of a path or query.
 *
 * @param name on the wire
 * @param repeated whether it may be given several times, each time with one more value
 */
public record Param(String name, boolean required, boolean repeated, Schema schema, String description) {}
