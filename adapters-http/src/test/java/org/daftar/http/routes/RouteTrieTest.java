package org.daftar.http.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.http.routes.Admission.Scheme.SIGNED_IN;

import java.util.Map;
import java.util.Set;
import org.daftar.http.routes.RouteTrie.Match;
import org.junit.jupiter.api.Test;

class RouteTrieTest {

    record Answer() {}

    private final Routes routes = new Routes();

    private void get(String path) {
        routes.on(Method.GET, path, "test" + path)
                .open(SIGNED_IN, "it is a test")
                .params()
                .reads(Output.json(Answer.class))
                .handle((call, none) -> new Answer());
    }

    private Match find(Method method, String path) {
        return new RouteTrie(routes.endpoints()).find(method, path);
    }

    private Match.Found found(String path) {
        return (Match.Found) find(Method.GET, path);
    }

    @Test
    void a_literal_wins_over_a_parameter_whichever_was_declared_first() {
        get("/margin/{id}");
        get("/margin/report");
        assertThat(found("/margin/report").endpoint().path()).isEqualTo("/margin/report");
        assertThat(found("/margin/7").parameters()).isEqualTo(Map.of("id", "7"));
    }

    @Test
    void a_literal_that_leads_nowhere_does_not_hide_the_parameter() {
        get("/margin/report");
        get("/margin/{id}/lines");
        assertThat(found("/margin/report/lines").parameters()).isEqualTo(Map.of("id", "report"));
    }

    @Test
    void several_parameters_keep_their_places() {
        get("/a/{first}/b/{second}");
        assertThat(found("/a/1/b/2").parameters()).isEqualTo(Map.of("first", "1", "second", "2"));
    }

    @Test
    void a_slash_at_the_end_makes_no_difference_and_an_empty_piece_is_no_value() {
        get("/a/{id}");
        assertThat(found("/a/1/").parameters()).isEqualTo(Map.of("id", "1"));
        assertThat(find(Method.GET, "/a/")).isInstanceOf(Match.Unknown.class);
        assertThat(find(Method.GET, "/a//")).isInstanceOf(Match.Unknown.class);
        assertThat(find(Method.GET, "/")).isInstanceOf(Match.Unknown.class);
    }

    @Test
    void a_known_path_names_its_methods() {
        get("/a");
        assertThat(find(Method.DELETE, "/a")).isEqualTo(new Match.WrongMethod(Set.of("GET", "HEAD")));
        assertThat(find(null, "/a")).isEqualTo(new Match.WrongMethod(Set.of("GET", "HEAD")));
    }

    @Test
    void one_address_is_declared_once() {
        get("/a/{id}");
        routes.on(Method.GET, "/a/{other}", "test.other")
                .open(SIGNED_IN, "it is a test")
                .params()
                .reads(Output.json(Answer.class))
                .handle((call, none) -> new Answer());
        assertThatThrownBy(() -> new RouteTrie(routes.endpoints())).hasMessageContaining("Declared twice");
    }
}
