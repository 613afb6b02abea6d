package org.daftar.bootstrap.place;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the books are. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:DAFTAR_DATA:-daftar-data}",
            description = "The data directory (DAFTAR_DATA). Default: ${DEFAULT-VALUE}")
    private Path directory = Path.of("");

    public Path directory() {
        return directory.toAbsolutePath().normalize();
    }

    /** @throws Place.NoBooks when there are none */
    public Path existing() {
        new DirectoryPlace(directory()).withBooks();
        return directory();
    }
}
