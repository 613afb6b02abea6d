package org.daftar.model.documents;

import java.util.List;
import org.daftar.model.ledger.Law.Verdict;

/** What is promised of documents. */
public final class DocumentLaws {

    private DocumentLaws() {}

    /** @param faults in words, of those whose content is gone or changed */
    public static List<Verdict> judge(long documents, List<String> faults) {
        return List.of(Verdict.of(
                "documents-are-whole",
                "Of every document the content is there, byte for byte as it came.",
                documents,
                faults));
    }
}
