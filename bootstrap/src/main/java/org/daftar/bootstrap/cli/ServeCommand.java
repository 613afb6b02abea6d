package org.daftar.bootstrap.cli;

import java.util.concurrent.Callable;
import org.daftar.bootstrap.place.DataOption;
import org.daftar.bootstrap.place.PlaceOption;
import org.daftar.persistence.stores.StorageOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the books of a data directory or a database over HTTP.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PlaceOption place = new PlaceOption();

    @Mixin
    private HttpOptions http = new HttpOptions();

    @Mixin
    private AnswersOption answers = new AnswersOption();

    @Override
    public Integer call() {
        var serving = begin();
        System.out.println("Daftar serves " + place.at(data.directory()) + " at " + http.url(serving.port()) + "/");
        serving.untilStopped();
        return 0;
    }

    Serving begin() {
        var options = StorageOptions.usual().keepingAnswers(answers.kept());
        var books = place.at(data.directory()).withBooks();
        return Serving.begin(data.directory(), books.open(options), http.settings());
    }
}
