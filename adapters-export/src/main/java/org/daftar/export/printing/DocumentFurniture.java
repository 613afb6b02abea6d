package org.daftar.export.printing;

import java.util.List;
import java.util.Optional;
import org.daftar.export.page.Furniture;
import org.daftar.export.page.Style;
import org.daftar.export.page.Text;

/** What all documents have on every page. */
record DocumentFurniture(String title, String issuer, Optional<Label> mark, Tongue tongue) implements Furniture {

    private static final Style SMALL = Style.faint(8);
    private static final Style STAMP = new Style(true, 110, 0.92f);

    @Override
    public List<Text> runningHead() {
        return List.of(tongue.sentence(title, Style.bold(9)));
    }

    @Override
    public List<Text> foot() {
        return List.of(Text.of(issuer, SMALL));
    }

    @Override
    public List<Text> pageNumber(int page, int pages) {
        var said = tongue.word(Label.PAGE) + " " + page + " " + tongue.word(Label.OF) + " " + pages;
        return List.of(tongue.sentence(said, SMALL));
    }

    @Override
    public Optional<Text> stamp() {
        return mark.map(label -> tongue.text(label, STAMP));
    }
}
