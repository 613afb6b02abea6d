package org.daftar.export.printing;

import java.util.ArrayList;
import java.util.List;
import org.daftar.export.page.Style;
import org.daftar.export.page.Text;
import org.daftar.model.printing.PrintedParty;

/** Name, address and tax registration number of somebody, below each other. */
record PartyLines(Tongue tongue) {

    private static final Style PLAIN = Style.plain(9);

    List<Text> of(PrintedParty party, Style name) {
        var texts = new ArrayList<Text>();
        texts.add(Text.of(party.name(), name));
        for (var line : party.address()) texts.add(Text.of(line, PLAIN));
        party.country().ifPresent(code -> texts.add(Text.of(tongue.country(code), PLAIN)));
        party.taxNumber()
                .ifPresent(number -> texts.add(tongue.sentence(tongue.word(Label.TRN) + ": " + number, Style.bold(9))));
        return texts;
    }
}
