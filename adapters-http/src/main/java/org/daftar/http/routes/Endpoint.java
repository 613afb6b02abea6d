package org.daftar.http.routes;

import java.util.List;
import java.util.Optional;
import org.daftar.http.json.Shape;
import org.daftar.http.json.Shapes;
import org.daftar.http.json.Spelling;
import org.daftar.model.kernel.Module;

/**
 * One endpoint of a dialect, as declared.
 *
 * @param path below the dialect's mount, with its parameters in braces
 * @param id in the catalogue of documented endpoints; for an extension, a name of the same form
 * @param extension whether the dialect's document does not have it
 * @param module which a plan must include; empty for what every plan has
 * @param inPerson whether a token that somebody made for a program does not do
 * @param spelling of its records, where it is not their own
 * @param bodyLimit in bytes; of a form, of the file in it
 * @param takesFile whether the body is a form with a file, and not JSON
 * @param subject finds what the path names, so that who names nothing learns that before what is wrong with their body
 */
public record Endpoint<P extends Record, B extends Record, R>(
        Method method,
        String path,
        String id,
        String summary,
        boolean extension,
        Optional<Module> module,
        Admission admission,
        boolean inPerson,
        Scope scope,
        Once once,
        Spelling spelling,
        int bodyLimit,
        boolean takesFile,
        Class<P> params,
        Optional<Work.Look<P, ?>> subject,
        Class<B> body,
        Output<R> output,
        Work<P, B, R> work) {

    public static final int USUAL_BODY_LIMIT = 1 << 20;

    /** The shape of the body in a dialect. */
    @SuppressWarnings("unchecked") // many rows are declared with Rows as their body, and with nothing else
    public Shape<B> body(Shapes shapes) {
        return work instanceof Work.Many<?, ?> many ? (Shape<B>) shapes.rowsOf(many.row()) : shapes.of(body);
    }

    public boolean isRead() {
        return work instanceof Work.Reading;
    }

    public boolean isPublic() {
        return admission instanceof Admission.Open open && open.scheme() == Admission.Scheme.PUBLIC;
    }

    /** The path's pieces, without the slashes. */
    List<String> segments() {
        return List.of(path.substring(1).split("/"));
    }
}
