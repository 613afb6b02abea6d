package org.daftar.bootstrap.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.daftar.http.tokens.Keyring;

/**
 * The signing keys in a file that only its owner can read: a line per key, the newest first. Never in the store, never in
 * a backup.
 */
public final class FileKeyring implements Keyring {

    private static final String FILE = "signing.keys";
    private static final int KEPT = 3;
    private static final int BYTES = 32;

    private final List<Key> keys;

    private FileKeyring(List<Key> keys) {
        this.keys = List.copyOf(keys);
    }

    public static boolean isIn(Path directory) {
        return Files.exists(directory.resolve(FILE));
    }

    /** Makes the first key when there is none. */
    public static FileKeyring in(Path directory) {
        var file = directory.resolve(FILE);
        if (!Files.exists(file)) write(file, List.of(fresh()));
        return new FileKeyring(read(file));
    }

    /** From now on a new key signs; the ones before it still verify what they signed. Takes effect at the next start. */
    public static void rotate(Path directory) {
        var keys = new ArrayList<>(in(directory).keys);
        keys.add(0, fresh());
        write(directory.resolve(FILE), keys.subList(0, Math.min(KEPT, keys.size())));
    }

    @Override
    public Key current() {
        return keys.get(0);
    }

    @Override
    public Optional<Key> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    private static Key fresh() {
        var random = new SecureRandom();
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        return new Key(Long.toHexString(random.nextLong()), secret);
    }

    private static List<Key> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(" ", 2))
                    .map(parts -> new Key(parts[0], Base64.getDecoder().decode(parts[1])))
                    .toList();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalStateException(
                    "Cannot read the signing keys in " + file
                            + ". Remove the file to make new ones: everybody then signs in again.",
                    e);
        }
    }

    private static void write(Path file, List<Key> keys) {
        var lines = keys.stream()
                .map(key -> key.id() + " " + Base64.getEncoder().encodeToString(key.secret()))
                .toList();
        try {
            OwnerFile.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the signing keys to " + file, e);
        }
    }
}
