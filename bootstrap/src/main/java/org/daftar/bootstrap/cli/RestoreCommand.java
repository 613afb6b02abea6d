package org.daftar.bootstrap.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daftar.bootstrap.place.DataOption;
import org.daftar.bootstrap.place.PlaceOption;
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

    @Mixin
    private PlaceOption place = new PlaceOption();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DIR",
            defaultValue = "${env:DAFTAR_FROM}",
            description = "A directory that backup wrote (DAFTAR_FROM).")
    private Path source = Path.of("");

    @Override
    public Integer call() {
        place.requireFiles("What pg_dump wrote is brought back by PostgreSQL itself: createdb DATABASE, then pg_restore"
                + " --dbname=DATABASE FILE, as a superuser. Prove it with: ./daftar verify --jdbc-url …");
        var files = BooksCopy.make(source, data.directory());
        System.out.println("Restored " + files + " files. Prove them with: ./daftar verify --data " + data.directory());
        return 0;
    }
}
