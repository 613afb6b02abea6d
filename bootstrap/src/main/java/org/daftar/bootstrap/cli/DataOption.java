package org.daftar.bootstrap.cli;

import java.nio.file.Files;
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
        if (!Files.exists(directory().resolve("control.db"))) {
            throw new IllegalStateException(
                    "There are no books in " + directory() + ". Create them with: ./daftar init --data " + directory
                            + " --company NAME --email E --password-stdin");
        }
        return directory();
    }
}
