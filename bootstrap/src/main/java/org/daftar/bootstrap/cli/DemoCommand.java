package org.daftar.bootstrap.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daftar.bootstrap.demo.DemoCompany;
import org.daftar.bootstrap.place.Place;
import org.daftar.bootstrap.place.PlaceOption;
import org.daftar.ports.Storage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Serve a demo company with a year of plausible entries; its books are made at the first call.")
final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:DAFTAR_DEMO_DATA:-daftar-demo}",
            description = "Where the demo's books are kept (DAFTAR_DEMO_DATA). Default: ${DEFAULT-VALUE}")
    private Path data = Path.of("");

    @Mixin
    private PlaceOption place = new PlaceOption();

    @Mixin
    private HttpOptions http = new HttpOptions();

    @Override
    public Integer call() {
        var directory = data.toAbsolutePath().normalize();
        var books = place.at(directory);
        boolean made = books.holdsBooks();
        var storage = books.open();
        if (made) {
            requireWhole(storage, books);
        } else {
            System.out.print("Writing a year of entries ... ");
            System.out.println(DemoCompany.write(storage) + " posted.");
        }
        var serving = Serving.begin(directory, storage, http.settings());
        System.out.println("Documentation and a page to try calls: " + http.url(serving.port()) + "/");
        System.out.println("Log in as " + DemoCompany.EMAIL + " with the password " + DemoCompany.PASSWORD);
        System.out.println("Books in " + books + ". Stop with Ctrl+C.");
        if (!http.isLocal()) {
            System.err.println("This password is published: everybody who reaches this address can log in.");
        }
        serving.untilStopped();
        return 0;
    }

    /** A demo that was stopped while it was written has some months or none, and would be taken for the whole. */
    private static void requireWhole(Storage storage, Place books) {
        if (DemoCompany.isWhole(storage)) return;
        storage.close();
        throw new IllegalStateException("In " + books + " is no demo that was written to its end."
                + " Take away what is there, if it is a demo that was stopped, or name another place.");
    }
}
