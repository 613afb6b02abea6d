package org.daftar.model.kernel;

/**
 * Where a call came from, as the audit trail shows it.
 *
 * @param address a network address, or the name of a program
 */
public record Origin(RequestId request, String address) {}
