package org.daftar.export.page;

import java.util.List;
import java.util.Optional;

/** What stands on every page. */
public interface Furniture {

    /** At the top of the second page and those that follow. */
    List<Text> runningHead();

    /** At the foot, where reading begins. */
    List<Text> foot();

    /** At the foot, where it ends. */
    List<Text> pageNumber(int page, int pages);

    /** Large and light, behind everything else. */
    Optional<Text> stamp();
}
