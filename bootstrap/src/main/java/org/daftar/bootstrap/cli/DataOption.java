package org.daftar.bootstrap.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the books are. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:DAFTAR_DATA:-daftar-data}",
            description = "The data directory (DAFTAR_DATA). Default: ${DEFAULT-VALUE}")
    private Path directory = Path.of("daftar-data");

    Path directory() {
        return directory.toAbsolutePath().normalize();
    }

    Path existing() {
        new DirectoryPlace(directory()).withBooks();
        return directory();
    }
}
