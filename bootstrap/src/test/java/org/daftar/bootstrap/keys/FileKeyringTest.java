package org.daftar.bootstrap.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.daftar.http.tokens.Keyring.Key;
import org.daftar.ports.access.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKeyringTest {

    @TempDir
    Path directory;

    private Instant now = Instant.parse("2026-03-15T08:00:00Z");
    private final InstantSource clock = () -> now;

    @Test
    void a_replaced_key_verifies_as_long_as_a_refresh_token_lasts_and_no_longer() {
        var first = keyring().current();
        FileKeyring.rotate(directory, clock);
        assertThat(keyring().current().id()).isNotEqualTo(first.id());
        now = now.plus(SignIn.REFRESH_LASTS).minusSeconds(1);
        assertThat(keyring().find(first.id()).map(Key::secret)).contains(first.secret());
        now = now.plusSeconds(1);
        assertThat(keyring().find(first.id())).isEmpty();
        assertThat(keyring().find(keyring().current().id())).isPresent();
    }

    @Test
    void however_often_keys_are_rotated_nobody_is_signed_out_by_it() {
        var keys = new ArrayList<Key>();
        for (int i = 0; i < 20; i++) {
            keys.add(keyring().current());
            FileKeyring.rotate(directory, clock);
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(keys).allMatch(key -> keyring().find(key.id()).isPresent());
    }

    @Test
    void the_next_rotation_drops_what_nobody_can_present_any_more() throws Exception {
        var first = keyring().current();
        FileKeyring.rotate(directory, clock);
        now = now.plus(SignIn.REFRESH_LASTS);
        FileKeyring.rotate(directory, clock);
        assertThat(Files.readAllLines(file())).hasSize(2).noneMatch(line -> line.startsWith(first.id()));
    }

    @Test
    void the_file_is_its_owners_alone_also_after_a_rotation() throws Exception {
        keyring();
        FileKeyring.rotate(directory, clock);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_damaged_file_is_told_with_what_to_do() throws Exception {
        for (var line : List.of("1234", "1234 !", "1234 QUJD", "")) {
            Files.write(file(), List.of(line, ""));
            assertThatThrownBy(this::keyring).as(line).hasMessageContaining("everybody then signs in again");
        }
    }

    private FileKeyring keyring() {
        return FileKeyring.in(directory, clock);
    }

    private Path file() {
        return directory.resolve("signing.keys");
    }
}
