package org.daftar.bootstrap;

import org.daftar.bootstrap.cli.DaftarCommand;

public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // Netty would load the flight recorder to describe its buffers, which takes a fifth of a second.
        unlessTold("io.netty.jfr.enabled", "false");
        // Vert.x would make a resolver of names that nobody asks: the one of the JDK knows the address to listen on.
        unlessTold("vertx.disableDnsResolver", "true");
        System.exit(DaftarCommand.run(args));
    }

    private static void unlessTold(String property, String value) {
        if (System.getProperty(property) == null) System.setProperty(property, value);
    }
}
