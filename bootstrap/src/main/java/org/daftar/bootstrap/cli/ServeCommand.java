package org.daftar.bootstrap.cli;

import java.util.concurrent.Callable;
import org.daftar.persistence.sqlite.SqliteStorage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the books of a data directory over HTTP.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private HttpOptions http = new HttpOptions();

    @Override
    public Integer call() {
        var directory = data.existing();
        Serving.until(
                directory,
                SqliteStorage.open(directory),
                http.settings(),
                port -> System.out.println("Daftar serves " + directory + " at " + http.url(port) + "/"));
        return 0;
    }
}
