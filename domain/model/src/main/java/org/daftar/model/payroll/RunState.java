package org.daftar.model.payroll;

/** The life of a payroll run: it is posted once, and then paid once. */
public enum RunState {
    DRAFT,
    POSTED,
    PAID
}
