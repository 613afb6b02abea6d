package org.daftar.model.statements;

/**
 * A line as it is kept: it never changes.
 *
 * @param place in its statement, from 1
 * @param identity what it is known by when it is sent again: one line of an account has it
 */
public record StatementLine(StatementLineId id, int place, Booking booking, String identity) {}
