package org.daftar.model.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daftar.model.kernel.Permission;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void R90_the_whole_matrix_is_the_golden_one() throws IOException {
        assertThat(matrix()).isEqualTo(golden());
    }

    private static List<List<String>> matrix() {
        var heading = Arrays.stream(Role.values()).map(Role::name).toList();
        var rows = Arrays.stream(Permission.values()).map(RoleTest::row);
        return Stream.concat(Stream.of(heading), rows).toList();
    }

    private static List<String> row(Permission permission) {
        var cells = Arrays.stream(Role.values()).map(role -> role.permissions().contains(permission) ? "yes" : "-");
        return Stream.concat(Stream.of(permission.name()), cells).toList();
    }

    private static List<List<String>> golden() throws IOException {
        try (var file = Objects.requireNonNull(RoleTest.class.getResourceAsStream("roles.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .toList();
        }
    }
}
