package org.daftar.http.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daftar.model.kernel.Page;

class CursorProperties {

    @Property
    void what_is_written_is_read_again_in_its_own_list(
            @ForAll String value, @ForAll long id, @ForAll long total, @ForAll String list) {
        // A lone surrogate is no text: no sort value the store holds has one.
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) return;
        var position = new Page.Position(value.length() > 500 ? value.substring(0, 1) : value, id, total);
        assertThat(Cursor.read(Cursor.write(position, list), list)).contains(position);
        assertThat(Cursor.read(Cursor.write(position, list), list + "x")).isEmpty();
    }

    @Property
    void one_changed_character_spoils_it(@ForAll long id, @ForAll @IntRange(min = 0, max = 31) int at) {
        var text = Cursor.write(new Page.Position("2026-03-05", id, 7), "list");
        var changed = text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1);
        assertThat(Cursor.read(changed, "list")).isEmpty();
    }

    @Property
    void any_text_is_read_or_refused_and_breaks_nothing(@ForAll String text) {
        assertThat(Cursor.read(text, "list")).isEmpty();
    }
}
