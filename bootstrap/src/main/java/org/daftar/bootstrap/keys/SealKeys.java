package org.daftar.bootstrap.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.daftar.model.ledger.Seal;
import org.daftar.model.ledger.SignedSeal;
import org.daftar.ports.ledger.driven.Notary;

/**
 * The keys of seals (Ed25519, RFC 8032) in two files, in base64 for URLs. {@code seal.key} is its owner's alone: the public
 * half (X.509) and the private one (PKCS #8) of the pair that signs, made when the first seal is. {@code seal.pub} holds the
 * public half of every pair that ever signed here, one per line. Both are read at every use, which is rare.
 */
public record SealKeys(Path directory) implements Notary {

    private static final String SIGNING = "seal.key";
    private static final String PUBLIC = "seal.pub";
    private static final String ALGORITHM = "Ed25519";

    /** The public halves belong to a backup: without them nobody could check the seals in it. */
    public static void copyPublic(Path from, Path to) {
        var file = from.resolve(PUBLIC);
        if (!Files.exists(file)) return;
        try {
            Files.copy(file, to.resolve(PUBLIC), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + file + " to " + to, e);
        }
    }

    @Override
    public SignedSeal sign(Seal seal) {
        var file = directory.resolve(SIGNING);
        if (!Files.exists(file)) make();
        try {
            var halves = lines(file).get(0).split(" ", 2);
            var signing = Signature.getInstance(ALGORITHM);
            signing.initSign(
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes(halves[1]))));
            signing.update(seal.statement().getBytes(UTF_8));
            return new SignedSeal(seal, halves[0], text(signing.sign()));
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new IllegalStateException(
                    "Cannot read the key for seals in " + file
                            + ". Bring it back from your copy, or move it away: the next seal then makes a new one.",
                    damaged);
        }
    }

    @Override
    public Optional<String> fault(SignedSeal signed) {
        var file = directory.resolve(PUBLIC);
        if (!Files.exists(file) || !lines(file).contains(signed.key())) {
            return Optional.of("it is signed by a key that is not in " + file);
        }
        return isGenuine(signed) ? Optional.empty() : Optional.of("its signature is forged");
    }

    private static boolean isGenuine(SignedSeal signed) {
        try {
            var checking = Signature.getInstance(ALGORITHM);
            checking.initVerify(
                    KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(signed.key()))));
            checking.update(signed.seal().statement().getBytes(UTF_8));
            var signature = bytes(signed.signature());
            return text(signature).equals(signed.signature()) && checking.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    /** The public half first: a key that signs is always known. */
    private void make() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            Files.createDirectories(directory);
            Files.write(
                    directory.resolve(PUBLIC),
                    List.of(text(pair.getPublic())),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            OwnerFile.write(
                    directory.resolve(SIGNING), List.of(text(pair.getPublic()) + " " + text(pair.getPrivate())));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the keys for seals to " + directory, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static String text(Key key) {
        return text(key.getEncoded());
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
