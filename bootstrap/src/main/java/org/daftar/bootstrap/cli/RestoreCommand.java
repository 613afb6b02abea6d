package org.daftar.bootstrap.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daftar.persistence.sqlite.SqliteBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Bring a backup into an empty data directory.")
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DIR",
            defaultValue = "${env:DAFTAR_FROM}",
            description = "A directory that backup wrote.")
    private Path source = Path.of("");

    @Override
    public Integer call() {
        var files = SqliteBackup.copy(source, data.directory(), file -> System.out.println("  " + file));
        System.out.println("Restored " + files + " files. Prove them with: ./daftar verify --data " + data.directory());
        return 0;
    }
}
