package org.daftar.bootstrap.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Digest;
import org.daftar.model.ledger.Seal;
import org.daftar.model.ledger.SignedSeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeysTest {

    private static final Seal SEAL = new Seal(
            new CompanyId(UUID.fromString("0192f0c1-2400-7bdf-96c6-97fbb2583069")),
            12,
            Digest.ofHex("ab".repeat(Digest.BYTES)),
            Money.of(new BigDecimal("1234.50"), Currency.known("AED")),
            Digest.ofHex("cd".repeat(Digest.BYTES)),
            Instant.parse("2026-11-20T20:15:00Z"));

    @TempDir
    Path directory;

    @Test
    void a_line_that_differs_in_any_character_is_no_seal_or_not_a_genuine_one() {
        var keys = new SealKeys(directory);
        var line = keys.sign(SEAL).line();
        assertThat(SignedSeal.parse(line).flatMap(keys::fault)).isEmpty();
        for (int i = 0; i < line.length(); i++) {
            var altered = line.substring(0, i) + (char) (line.charAt(i) ^ 1) + line.substring(i + 1);
            var genuine = SignedSeal.parse(altered)
                    .filter(signed -> keys.fault(signed).isEmpty());
            assertThat(genuine).as(altered).isEmpty();
        }
    }

    @Test
    void a_key_of_another_installation_is_not_known() {
        var signed = new SealKeys(directory.resolve("theirs")).sign(SEAL);
        assertThat(new SealKeys(directory).fault(signed))
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("it is signed by a key that is not in"));
    }

    @Test
    void after_its_key_was_moved_away_an_installation_makes_a_new_one_and_knows_both() throws IOException {
        var keys = new SealKeys(directory);
        var before = keys.sign(SEAL);
        Files.delete(directory.resolve("seal.key"));
        var after = keys.sign(SEAL);
        assertThat(after.key()).isNotEqualTo(before.key());
        assertThat(keys.fault(before)).isEmpty();
        assertThat(keys.fault(after)).isEmpty();
    }

    @Test
    void a_damaged_key_is_never_replaced_unasked() throws IOException {
        var keys = new SealKeys(directory);
        keys.sign(SEAL);
        Files.writeString(directory.resolve("seal.key"), "damaged");
        assertThatThrownBy(() -> keys.sign(SEAL)).hasMessageContaining("Bring it back from your copy");
        Files.writeString(directory.resolve("seal.key"), "");
        assertThatThrownBy(() -> keys.sign(SEAL)).hasMessageContaining("Bring it back from your copy");
    }
}
