package org.daftar.bootstrap.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daftar.bootstrap.place.DataOption;
import org.daftar.bootstrap.place.PlaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Copy the books consistently, also beside a running service. Of the keys only the public ones of seals are part of it.")
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PlaceOption place = new PlaceOption();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            defaultValue = "${env:DAFTAR_TO}",
            description = "A directory that is empty or does not exist (DAFTAR_TO).")
    private Path target = Path.of("");

    @Override
    public Integer call() {
        place.requireFiles(
                "PostgreSQL makes consistent copies itself, beside a running service: pg_dump --format=custom"
                        + " --file=FILE DATABASE, as a superuser or a role with BYPASSRLS. Then copy "
                        + data.directory().resolve("documents")
                        + ", what documents hold. The signing keys are in "
                        + data.directory()
                        + ".");
        var files = BooksCopy.make(data.existing(), target);
        System.out.println("Backed up " + files + " files to " + target);
        return 0;
    }
}
