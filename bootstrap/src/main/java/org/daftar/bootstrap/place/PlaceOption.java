package org.daftar.bootstrap.place;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Whether the books are in a data directory or in a database. */
public final class PlaceOption {

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            defaultValue = "${env:DAFTAR_JDBC_URL}",
            converter = Address.class,
            description =
                    "A PostgreSQL database that holds the books, jdbc:postgresql://HOST/DATABASE (DAFTAR_JDBC_URL). User and"
                            + " password: DAFTAR_DB_USER, DAFTAR_DB_PASSWORD. The data directory then keeps the signing keys and the content of documents.")
    private @Nullable String url;

    public Place at(Path directory) {
        if (url == null) return new DirectoryPlace(directory);
        return DatabasePlace.of(url, directory, System.getenv());
    }

    /** How a command line says all of it. */
    public List<String> arguments(Path directory) {
        var data = List.of("--data", directory.toString());
        return url == null
                ? data
                : Stream.concat(Stream.of("--jdbc-url", url), data.stream()).toList();
    }

    public String options(Path directory) {
        return String.join(" ", arguments(directory));
    }

    /** @throws IllegalStateException with what to do instead, when the books are in a database */
    public void requireFiles(String what) {
        if (url == null) return;
        throw new IllegalStateException(what);
    }

    static final class Address implements ITypeConverter<String> {

        private static final String BEGINNING = "jdbc:postgresql:";

        @Override
        public String convert(String url) {
            if (url.startsWith(BEGINNING)) return url;
            throw new TypeConversionException(
                    "not a PostgreSQL address: " + url + ". Write jdbc:postgresql://HOST/DATABASE");
        }
    }
}
