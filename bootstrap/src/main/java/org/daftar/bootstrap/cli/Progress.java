package org.daftar.bootstrap.cli;

/** Shows a person at a terminal how far a long pass has come. */
final class Progress {

    private static final boolean TERMINAL = System.console() != null;

    private Progress() {}

    static void show(long count, String things) {
        if (TERMINAL) System.err.printf("\r%-40s", "%,d %s".formatted(count, things));
    }

    /** Leaves the line to what comes next. */
    static void end() {
        if (TERMINAL) System.err.print("\r" + " ".repeat(40) + "\r");
    }
}
