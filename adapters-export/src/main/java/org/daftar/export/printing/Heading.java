package org.daftar.export.printing;

import java.util.ArrayList;
import java.util.List;
import org.daftar.export.page.Align;
import org.daftar.export.page.Block;
import org.daftar.export.page.Sheet;
import org.daftar.export.page.Style;
import org.daftar.export.page.Text;
import org.daftar.model.printing.PrintedParty;

/** The upper part of a document: who says it, what it is, to whom, and when. */
record Heading(Sheet sheet, Tongue tongue) {

    static final Style TITLE = Style.bold(19);

    private static final Style FAINT = Style.faint(8.5f);
    private static final float HALF = Sheet.INNER_WIDTH / 2 - 8;
    private static final float SECTION = 16;

    void draw(PrintedParty issuer, List<Text> title, Label recipientLabel, PrintedParty recipient, Pairs dates) {
        var lines = new PartyLines(tongue);
        var from = sheet.block(lines.of(issuer, Style.bold(12)), HALF);
        var words = sheet.block(title, HALF);
        sheet.draw(from, 0, Align.START);
        sheet.draw(words, Sheet.INNER_WIDTH - HALF, Align.END);
        sheet.skip(Math.max(from.height(), words.height()) + SECTION);
        sheet.rule(0, Sheet.INNER_WIDTH, 0.8f);
        sheet.skip(SECTION / 2);
        var to = new ArrayList<>(tongue.label(recipientLabel, FAINT));
        to.addAll(lines.of(recipient, Style.bold(10)));
        beside(sheet.block(to, HALF), dates);
        sheet.skip(SECTION);
    }

    private void beside(Block recipient, Pairs dates) {
        sheet.draw(recipient, 0, Align.START);
        float height = Math.max(recipient.height(), dates.height());
        dates.draw();
        sheet.skip(height - dates.height());
    }
}
