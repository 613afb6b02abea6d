package org.daftar.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.SignedSeal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Seals that were kept outside: a line that {@code seal} printed, or a file of such lines. */
record KeptSeals(List<SignedSeal> seals) {

    static final class Converter implements ITypeConverter<KeptSeals> {

        @Override
        public KeptSeals convert(String lineOrFile) {
            var text = lineOrFile.startsWith("daftar-seal-") ? lineOrFile : read(lineOrFile);
            var seals = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Converter::seal)
                    .toList();
            if (seals.isEmpty()) throw new TypeConversionException("there is no seal in " + lineOrFile);
            return new KeptSeals(seals);
        }

        private static String read(String file) {
            try {
                return Files.readString(Path.of(file));
            } catch (IOException | InvalidPathException unreadable) {
                throw new TypeConversionException("neither a seal nor a file that can be read: " + file);
            }
        }

        private static SignedSeal seal(String line) {
            return SignedSeal.parse(line)
                    .orElseThrow(() -> new TypeConversionException("not a line that ./daftar seal printed: " + line));
        }
    }

    List<SignedSeal> of(Books books) {
        return seals.stream()
                .filter(signed -> signed.seal().company().equals(books.company()))
                .toList();
    }

    KeptSeals without(Books books) {
        return new KeptSeals(seals.stream()
                .filter(signed -> !signed.seal().company().equals(books.company()))
                .toList());
    }
}
