package org.daftar.http.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebFilesTest {

    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]+)\"|from '\\./([^']+)'");

    private final WebFiles files = new WebFiles();

    private String text(String path) {
        return new String(files.at(path).orElseThrow().bytes(), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/docs/page.js",
                "/docs/operation.js",
                "/docs/schema.js",
                "/docs/call.js",
                "/docs/samples.js"
            })
    void everything_a_file_loads_is_served_from_here(String path) {
        var links = LINK.matcher(text(path))
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : "/docs/" + found.group(2))
                .toList();

        assertThat(links).allSatisfy(link -> assertThat(files.at(link)).isPresent());
    }

    @Test
    void the_page_has_nothing_that_its_own_policy_forbids() {
        assertThat(text("/"))
                .doesNotContain("style=", "<style", "onclick", "://")
                .doesNotContainPattern("<script(?![^>]*src=)");
        assertThat(WebFiles.HEADERS.get("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void files_have_their_types_and_nothing_else_is_served() {
        assertThat(files.at("/").orElseThrow().contentType()).startsWith("text/html");
        assertThat(files.at("/docs/page.js").orElseThrow().contentType()).startsWith("text/javascript");
        assertThat(files.at("/docs/../WebFiles.class")).isEmpty();
        assertThat(files.at("/docs/")).isEmpty();
    }
}
