package org.daftar.http.routes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.http.routes.Admission.Scheme.PUBLIC;
import static org.daftar.http.routes.Admission.Scheme.SIGNED_IN;

import org.daftar.model.kernel.Permission;
import org.junit.jupiter.api.Test;

class DeclarationTest {

    record Answer() {}

    private final Routes routes = new Routes();

    @Test
    void R88_without_saying_who_may_call_it_an_endpoint_cannot_start() {
        var undecided = routes.on(Method.GET, "/a", "test.a").params().reads(Output.json(Answer.class));
        assertThatThrownBy(() -> undecided.handle((call, none) -> new Answer()))
                .hasMessageContaining("neither requires(…) nor open(…)");
    }

    @Test
    void a_public_write_cannot_keep_answers_under_keys() {
        var keyed = routes.on(Method.POST, "/a", "test.a")
                .open(PUBLIC, "it is a test")
                .params()
                .writes(Output.json(Answer.class));
        assertThatThrownBy(() -> keyed.handle((call, none, body) -> new Answer()))
                .hasMessageContaining("secret()");
    }

    @Test
    void a_get_does_not_write() {
        var writing = routes.on(Method.GET, "/a", "test.a")
                .requires(Permission.JOURNAL_READ)
                .params()
                .writes(Output.json(Answer.class));
        assertThatThrownBy(() -> writing.handle((call, none, body) -> new Answer()))
                .hasMessageContaining("GET reads");
    }

    @Test
    void a_declaration_left_unfinished_is_found_at_start() {
        routes.on(Method.GET, "/a", "test.a").open(SIGNED_IN, "it is a test");
        assertThatThrownBy(routes::endpoints).hasMessageContaining("handles nothing");
    }

    @Test
    void an_id_is_used_once() {
        for (var path : new String[] {"/a", "/b"}) {
            routes.on(Method.GET, path, "test.same")
                    .open(SIGNED_IN, "it is a test")
                    .params()
                    .reads(Output.json(Answer.class))
                    .handle((call, none) -> new Answer());
        }
        assertThatThrownBy(routes::endpoints).hasMessageContaining("test.same");
    }

    @Test
    void an_answer_made_after_the_commit_is_never_kept() {
        var keyed = routes.on(Method.POST, "/a", "test.a")
                .requires(Permission.JOURNAL_WRITE)
                .params()
                .writes(Output.json(Answer.class));
        assertThatThrownBy(() -> keyed.handle((call, none, body) -> 7, seven -> new Answer()))
                .hasMessageContaining("after the commit");
    }
}
