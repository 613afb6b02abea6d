package org.daftar.persistence.mapping;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.binding.MapperMethod.ParamMap;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.scripting.xmltags.XMLLanguageDriver;
import org.apache.ibatis.session.Configuration;

/**
 * The statements of mapper interfaces, each made when it is first asked for. MyBatis would read an interface whole, with
 * its scripts and their XML parser: half the time that a small program needs to open books.
 */
final class MappedMethods {

    /** One annotation of a method: what it does, on which database ("" is any), in which words. */
    private record Wording(SqlCommandType does, String database, String[] sql) {

        static List<Wording> of(Method method) {
            var found = new ArrayList<Wording>();
            for (Annotation each : method.getAnnotations()) add(found, each);
            return found;
        }

        private static void add(List<Wording> found, Annotation each) {
            if (each instanceof Select.List several) for (var one : several.value()) add(found, one);
            else if (each instanceof Select one)
                found.add(new Wording(SqlCommandType.SELECT, one.databaseId(), one.value()));
            else if (each instanceof Insert.List several) for (var one : several.value()) add(found, one);
            else if (each instanceof Insert one)
                found.add(new Wording(SqlCommandType.INSERT, one.databaseId(), one.value()));
            else if (each instanceof Update one)
                found.add(new Wording(SqlCommandType.UPDATE, one.databaseId(), one.value()));
            else if (each instanceof Delete one)
                found.add(new Wording(SqlCommandType.DELETE, one.databaseId(), one.value()));
        }

        boolean fits(Configuration configuration) {
            return database.isEmpty() || database.equals(configuration.getDatabaseId());
        }
    }

    /** MyBatis keeps it for whoever made the statement. */
    private static final String CAN_WAIT = CanWait.class.getName();

    private MappedMethods() {}

    static MappedStatement statement(Configuration configuration, String id, Method method) {
        var wording = Wording.of(method).stream()
                .filter(each -> each.fits(configuration))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No statement on " + id));
        var source = new XMLLanguageDriver()
                .createSqlSource(configuration, String.join(" ", wording.sql()).trim(), ParamMap.class);
        var rows = new ResultMap.Builder(configuration, id + "-row", row(method), List.of()).build();
        return new MappedStatement.Builder(configuration, id, source, wording.does())
                .resultMaps(List.of(rows))
                .resource(method.isAnnotationPresent(CanWait.class) ? CAN_WAIT : null)
                .build();
    }

    static boolean canWait(MappedStatement statement) {
        return CAN_WAIT.equals(statement.getResource());
    }

    /** What one row becomes: the method's answer, or what a list of it holds. */
    private static Class<?> row(Method method) {
        if (method.getGenericReturnType() instanceof ParameterizedType list)
            return (Class<?>) Objects.requireNonNull(list.getActualTypeArguments())[0];
        return method.getReturnType();
    }
}
