package org.daftar.persistence.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.daftar.ports.access.driven.PasswordHasher;

/** Argon2id with OWASP's second choice of parameters: 19 MiB, two passes, one lane; stored in the PHC string format. */
public final class Argon2 implements PasswordHasher {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final int memoryKib;
    private final int passes;
    private final String prefix;

    public Argon2() {
        this(MEMORY_KIB, PASSES);
    }

    /** With another cost; a hash of one cost matches nothing of another. */
    Argon2(int memoryKib, int passes) {
        this.memoryKib = memoryKib;
        this.passes = passes;
        this.prefix = "$argon2id$v=19$m=" + memoryKib + ",t=" + passes + ",p=" + LANES + "$";
    }

    @Override
    public String hash(String password) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var encoder = Base64.getEncoder().withoutPadding();
        return prefix + encoder.encodeToString(salt) + "$" + encoder.encodeToString(derive(password, salt));
    }

    @Override
    public boolean matches(String password, Optional<String> stored) {
        var parts = stored.filter(text -> text.startsWith(prefix))
                .map(text -> text.substring(prefix.length()).split("\\$"))
                .orElse(new String[] {"", ""});
        var salt =
                parts[0].isEmpty() ? new byte[SALT_BYTES] : Base64.getDecoder().decode(parts[0]);
        var hash = derive(password, salt);
        return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts[1]));
    }

    private byte[] derive(String password, byte[] salt) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(LANES)
                .withSalt(salt)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var hash = new byte[HASH_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
