package org.daftar.bootstrap;

import org.daftar.bootstrap.cli.DaftarCommand;

public final class Main {

    private static final String NETTY_RECORDER = "io.netty.jfr.enabled";

    private Main() {}

    public static void main(String[] args) {
        // Netty would load the flight recorder to describe its buffers, which takes a fifth of a second.
        if (System.getProperty(NETTY_RECORDER) == null) System.setProperty(NETTY_RECORDER, "false");
        System.exit(DaftarCommand.run(args));
    }
}
