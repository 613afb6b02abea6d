package org.daftar.bootstrap;

import org.daftar.bootstrap.cli.DaftarCommand;

public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(DaftarCommand.run(args));
    }
}
