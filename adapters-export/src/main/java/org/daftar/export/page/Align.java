package org.daftar.export.page;

/** Where in its box a line stands. */
public enum Align {
    /** Where reading begins. */
    START,
    END,
    /** At the right, whichever way the page runs: decimals stand below each other. */
    RIGHT
}
