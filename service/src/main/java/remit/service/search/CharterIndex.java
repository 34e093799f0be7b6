package remit.service.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.core.explain.BodyPart;
import remit.core.explain.Explanation;
import remit.core.explain.FunctionPart;
import remit.core.explain.Statement;
import remit.service.database.Database;
import remit.service.system.InForce;
import remit.service.system.Systems;

/// Keeps what charters say findable: written again when another version governs.
final class CharterIndex {
  private final Database database;
  private final Systems systems;

  CharterIndex(Database database, Systems systems) {
    this.database = database;
    this.systems = systems;
  }

  void bringUpToDate(LocalDate today) {
    for (var system : systems.all()) {
      var now = systems.now(system.slug(), today);
      if (now.isPresent() && !isIndexed(system.slug(), now.get())) {
        write(system.slug(), system.name(), now.get());
      }
    }
  }

  private boolean isIndexed(String system, InForce now) {
    return database
            .sql()
            .sql(
                "select count(*) from search_charter where system = :system and version = :version")
            .param("system", system)
            .param("version", now.number())
            .query(Long.class)
            .single()
        > 0;
  }

  private void write(String system, String name, InForce now) {
    var explanation = Explanation.of(now.charter());
    database.inTransaction(() -> {
      hold(system, now);
      database
          .sql()
          .sql(
              """
              delete from search_document
               where system = :system and kind in ('system', 'body', 'partner', 'function')
              """)
          .param("system", system)
          .update();
      add(system, Hit.Kind.SYSTEM, system, name, lines(explanation.system()));
      explanation.bodies().forEach(b -> add(system, b));
      explanation
          .partners()
          .forEach(p -> add(system, Hit.Kind.PARTNER, p.id().value(), p.name(), p.kind()));
      explanation.functions().forEach(f -> add(system, f));
      return now.number();
    });
  }

  /// Others who would write the same wait until the transaction ends.
  private void hold(String system, InForce now) {
    database
        .sql()
        .sql(
            """
            insert into search_charter (system, version, day) values (:system, :version, :day)
            on conflict (system) do update set version = excluded.version, day = excluded.day
            """)
        .param("system", system)
        .param("version", now.number())
        .param("day", now.charter().day())
        .update();
  }

  private void add(String system, BodyPart body) {
    var decides = body.decides().stream().filter(p -> !p.isOwnAffair()).map(p -> p.title());
    var advises = body.advises().stream().map(BodyPart.Matter::title);
    add(
        system,
        Hit.Kind.BODY,
        body.id().value(),
        body.name(),
        Stream.of(
                Stream.of(body.kind() + "; it " + body.standing().words()),
                body.of().stream(),
                decides.map(d -> "may decide: " + d),
                advises.map(a -> "advises on: " + a))
            .flatMap(s -> s)
            .collect(Collectors.joining("\n")));
  }

  private void add(String system, FunctionPart function) {
    add(
        system,
        Hit.Kind.FUNCTION,
        function.id().value(),
        function.title(),
        Stream.concat(
                function.holders().stream().map(h -> "held by " + h),
                function.deciders().stream().map(d -> "decided by " + d.name()))
            .distinct()
            .collect(Collectors.joining("\n")));
  }

  private static String lines(List<Statement> statements) {
    return statements.stream().map(Statement::text).collect(Collectors.joining("\n"));
  }

  private void add(String system, Hit.Kind kind, String ref, String title, String words) {
    database
        .sql()
        .sql(
            """
            insert into search_document (system, kind, ref, title, words)
            values (:system, :kind, :ref, :title, :words)
            """)
        .param("system", system)
        .param("kind", kind.word())
        .param("ref", ref)
        .param("title", title)
        .param("words", words)
        .update();
  }
}
