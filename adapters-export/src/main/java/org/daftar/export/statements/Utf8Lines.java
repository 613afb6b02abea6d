package org.daftar.export.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Characters of a file in UTF-8, one after the other, with the number of the line: nothing else is taken for UTF-8. */
final class Utf8Lines implements AutoCloseable {

    private static final int MARK = 0xFEFF;

    private final BufferedReader in;
    private final int longest;
    private int line = 1;
    private boolean begun;

    /** @param longest a line that no bank writes */
    Utf8Lines(Path file, int longest) {
        this.longest = longest;
        try {
            var strict = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String where() {
        return "line " + line;
    }

    /** The next character, a mark of byte order left out; -1 at the end. */
    int next() {
        try {
            int read = in.read();
            if (!begun && read == MARK) read = in.read();
            begun = true;
            if (read == '\n') line++;
            return read;
        } catch (CharacterCodingException broken) {
            // What is read ahead of the line is decoded with it.
            throw Unreadable.encoding("at or after " + where());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line, without its end; null after the last. */
    @Nullable
    String nextLine() {
        var text = new StringBuilder();
        int read = next();
        if (read < 0) return null;
        while (read >= 0 && read != '\n') {
            if (text.length() == longest)
                throw Unreadable.at(where(), "too_long", "a line of more than " + longest + " characters.");
            text.append((char) read);
            read = next();
        }
        if (text.length() > 0 && text.charAt(text.length() - 1) == '\r') text.setLength(text.length() - 1);
        return text.toString();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
