package org.daftar.bootstrap.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.daftar.http.tokens.Keyring;
import org.daftar.ports.access.SignIn;

/**
 * The signing keys in a file that only its owner can read: a line per key, the newest first, and when each of the others
 * was replaced. Never in the store, never in a backup.
 */
public final class FileKeyring implements Keyring {

    private static final String FILE = "signing.keys";
    private static final int BYTES = 32;

    private final List<Held> keys;
    private final InstantSource clock;

    private FileKeyring(List<Held> keys, InstantSource clock) {
        this.keys = List.copyOf(keys);
        this.clock = clock;
    }

    /** @param replaced when the next key took its place; empty for the one that signs */
    private record Held(Key key, Optional<Instant> replaced) {

        /** Whether something that it signed may still be presented. */
        boolean mayBePresented(Instant now) {
            return replaced.map(at -> now.isBefore(at.plus(SignIn.REFRESH_LASTS)))
                    .orElse(true);
        }

        static Held of(String line) {
            var parts = line.split(" ");
            return new Held(
                    new Key(parts[0], Base64.getDecoder().decode(parts[1])),
                    parts.length < 3 ? Optional.empty() : Optional.of(Instant.parse(parts[2])));
        }

        String line() {
            var line = key.id() + " " + Base64.getEncoder().encodeToString(key.secret());
            return replaced.map(at -> line + " " + at).orElse(line);
        }
    }

    public static boolean isIn(Path directory) {
        return Files.exists(directory.resolve(FILE));
    }

    /** Makes the first key when there is none. */
    public static FileKeyring in(Path directory) {
        return in(directory, InstantSource.system());
    }

    static FileKeyring in(Path directory, InstantSource clock) {
        var file = directory.resolve(FILE);
        if (!Files.exists(file)) write(file, List.of(fresh()));
        return new FileKeyring(read(file), clock);
    }

    /**
     * A new key signs from the next start on. Those before it verify what they signed until nothing of it can be presented
     * any more; then they are dropped.
     */
    public static void rotate(Path directory) {
        rotate(directory, InstantSource.system());
    }

    static void rotate(Path directory, InstantSource clock) {
        var now = clock.instant();
        var keys = new ArrayList<>(List.of(fresh()));
        for (var held : in(directory, clock).keys) {
            var replaced = new Held(held.key(), Optional.of(held.replaced().orElse(now)));
            if (replaced.mayBePresented(now)) keys.add(replaced);
        }
        write(directory.resolve(FILE), keys);
    }

    @Override
    public Key current() {
        return keys.get(0).key();
    }

    @Override
    public Optional<Key> find(String id) {
        var now = clock.instant();
        return keys.stream()
                .filter(held -> held.mayBePresented(now))
                .map(Held::key)
                .filter(key -> key.id().equals(id))
                .findFirst();
    }

    private static Held fresh() {
        var random = new SecureRandom();
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        return new Held(new Key(Long.toHexString(random.nextLong()), secret), Optional.empty());
    }

    private static List<Held> read(Path file) {
        try {
            var keys = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(Held::of)
                    .toList();
            if (keys.isEmpty()) throw new IllegalArgumentException("There is no key in it");
            return keys;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw new IllegalStateException(
                    "Cannot read the signing keys in " + file
                            + ". Remove the file to make new ones: everybody then signs in again.",
                    e);
        }
    }

    private static void write(Path file, List<Held> keys) {
        try {
            OwnerFile.write(file, keys.stream().map(Held::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the signing keys to " + file, e);
        }
    }
}
