package org.daftar.persistence.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.daftar.model.documents.Content;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.ledger.Digest;
import org.daftar.persistence.files.OwnerOnly;
import org.daftar.ports.documents.driven.Contents;

/**
 * A folder per company, in it a file per content, called by the digest: {@code COMPANY/ab/ab12….…}. A file is written under
 * another name and forced to the disk before it gets its own. When it was last kept is its time.
 */
final class FolderContents implements Contents {

    private static final Pattern KEPT = Pattern.compile("[0-9a-f]{64}");
    private static final String UNFINISHED = ".new";
    private static final int ASKED_AT_ONCE = 500;

    private final Path root;
    /** What is kept again while it is being swept away must not go. */
    private final Object sweeping = new Object();

    FolderContents(Path root) {
        this.root = root;
    }

    @Override
    public Content keep(Books books, Path file) {
        try {
            var folder = folder(books.company());
            OwnerOnly.folder(folder);
            var unfinished = folder.resolve(UUID.randomUUID() + UNFINISHED);
            try {
                var content = copy(file, unfinished);
                place(unfinished, path(books, content.digest()));
                return content;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A document cannot be kept in " + root, e);
        }
    }

    @Override
    public Optional<Path> find(Books books, Digest digest) {
        return Optional.of(path(books, digest)).filter(Files::isRegularFile);
    }

    @Override
    public Optional<Content> measure(Books books, Digest digest) {
        try (var in = Files.newInputStream(path(books, digest))) {
            return Optional.of(measured(in, OutputStream.nullOutputStream()));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A document cannot be read in " + root, e);
        }
    }

    @Override
    public int sweep(Books books, Duration age, Function<Collection<Digest>, Set<Digest>> held) {
        var folder = folder(books.company());
        if (!Files.isDirectory(folder)) return 0;
        var oldest = Instant.now().minus(age);
        try (var files = Files.walk(folder)) {
            int swept = 0;
            var some = new ArrayList<Path>();
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (isOlder(file, oldest)) some.add(file);
                if (some.size() == ASKED_AT_ONCE) swept += sweep(some, oldest, held);
            }
            return swept + sweep(some, oldest, held);
        } catch (IOException e) {
            throw new UncheckedIOException("Documents cannot be swept in " + root, e);
        }
    }

    /** Of a company that has ended. */
    void erase(CompanyId company) {
        var folder = folder(company);
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Documents cannot be removed from " + root, e);
        }
    }

    private int sweep(List<Path> files, Instant oldest, Function<Collection<Digest>, Set<Digest>> held)
            throws IOException {
        var kept =
                held.apply(files.stream().flatMap(file -> digest(file).stream()).toList());
        int swept = 0;
        for (var file : files) {
            if (digest(file).filter(kept::contains).isPresent()) continue;
            synchronized (sweeping) {
                if (isOlder(file, oldest) && Files.deleteIfExists(file)) swept++;
            }
        }
        files.clear();
        return swept;
    }

    private void place(Path unfinished, Path kept) throws IOException {
        OwnerOnly.folder(parent(kept));
        synchronized (sweeping) {
            if (Files.exists(kept)) Files.setLastModifiedTime(kept, FileTime.from(Instant.now()));
            else Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
        }
        force(parent(kept));
        force(parent(parent(kept)));
    }

    private static Content copy(Path from, Path to) throws IOException {
        OwnerOnly.newFile(to);
        try (var in = Files.newInputStream(from);
                var out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            var content = measured(in, Channels.newOutputStream(out));
            out.force(true);
            return content;
        }
    }

    private static Content measured(InputStream in, OutputStream out) throws IOException {
        var digest = sha256();
        long size = new DigestInputStream(in, digest).transferTo(out);
        return new Content(new Digest(digest.digest()), size);
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static boolean isOlder(Path file, Instant oldest) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(oldest);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static Optional<Digest> digest(Path file) {
        var name = file.getFileName().toString();
        return KEPT.matcher(name).matches() ? Optional.of(Digest.ofHex(name)) : Optional.empty();
    }

    private Path path(Books books, Digest digest) {
        var name = digest.toString();
        return folder(books.company()).resolve(name.substring(0, 2)).resolve(name);
    }

    private Path folder(CompanyId company) {
        return root.resolve(company.toString());
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
