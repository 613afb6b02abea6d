package org.daftar.bootstrap.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daftar.bootstrap.place.DataOption;
import org.daftar.bootstrap.place.PlaceOption;
import org.daftar.export.book.FileBookPress;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.BookFormat;
import org.daftar.services.Daftar;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Write the whole book of every company as a file for another program, also beside a running service. A file"
                    + " is named after its company's id and stands there complete or not at all."
        })
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PlaceOption place = new PlaceOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "${env:DAFTAR_FORMAT:-hledger}",
            converter = Format.class,
            description = "hledger, beancount, csv or xlsx (DAFTAR_FORMAT). Default: ${DEFAULT-VALUE}")
    private BookFormat format = BookFormat.HLEDGER;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            defaultValue = "${env:DAFTAR_TO:-.}",
            description = "Where the files are written (DAFTAR_TO). Default: ${DEFAULT-VALUE}")
    private Path folder = Path.of(".");

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(folder);
        try (var storage = place.at(data.directory()).withBooks().beside()) {
            var daftar = Daftar.on(storage);
            new EveryBooks(daftar).each(books -> System.out.println(written(daftar, books)));
        }
        return 0;
    }

    private Path written(Daftar daftar, Books books) {
        try {
            return write(daftar, books);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
    }

    private Path write(Daftar daftar, Books books) throws IOException {
        var read = daftar.read();
        // First where the book stands, then the chart: every account that is named up to there is in it.
        var entries = read.book().entries(books);
        var file = folder.resolve(books.company() + "." + format.extension());
        var part = Files.createTempFile(folder, "daftar-", ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                new FileBookPress()
                        .write(
                                format,
                                read.profiles().profile(books),
                                read.accounts().chart(books),
                                entries,
                                out);
            }
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static final class Format implements ITypeConverter<BookFormat> {

        @Override
        public BookFormat convert(String name) {
            for (var format : BookFormat.values())
                if (format.name().toLowerCase(Locale.ROOT).equals(name)) return format;
            throw new TypeConversionException("\"" + name + "\" is not hledger, beancount, csv or xlsx");
        }
    }
}
