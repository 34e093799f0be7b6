package remit.service.backup;

import java.util.List;
import java.util.stream.Stream;
import remit.service.database.Database;

/// A database beside the real schema that holds one of everything that can go wrong in a copy.
final class Sample {
  /// Tables in another order than by what they need, values of every kind, counters, a circle, and
  /// a trigger that would derive its rows a second time.
  private static final List<String> TABLES =
      List.of(
          "create table zz_first (id bigint generated always as identity primary key, name text)",
          """
          create table aa_second (
            id uuid primary key,
            needs bigint not null references zz_first,
            above uuid references aa_second,
            "order" smallint,
            doubled int generated always as (2 * "order") stored)
          """,
          """
          create table kinds (
            id serial primary key,
            words text, bytes bytea, yes boolean, exact numeric, rough double precision, whole bigint,
            day date, moment timestamptz, "local" timestamp, long interval,
            document jsonb, list text[], span daterange, found tsvector)
          """,
          "create table circle_a (id int primary key, b int not null)",
          "create table circle_b (id int primary key, a int not null)",
          """
          alter table circle_a add constraint a_needs_b foreign key (b) references circle_b
            deferrable initially deferred
          """,
          """
          alter table circle_b add constraint b_needs_a foreign key (a) references circle_a
            deferrable initially deferred
          """,
          "create table counted (n bigint)",
          "create table begun (yes boolean, next int)",
          "insert into begun values (true, 7)",
          "comment on table begun is 'Changes: counts. Begins as (t,7).'",
          "create table keyless (words text)",
          """
          create function count_kinds() returns trigger language plpgsql as $$
          begin insert into counted values (new.id); return new; end $$
          """,
          "create trigger count_kinds after insert on kinds for each row execute function"
              + " count_kinds()",
          "call append_only('kinds')",
          "create view names as select name from zz_first");

  private static final List<String> ROWS =
      List.of(
          "insert into zz_first (name) values ('one'), (E'tab\\tline\\nback\\\\slash\\\\N\\\\.'),"
              + " (null), ('')",
          """
          insert into aa_second (id, needs, above, "order") values
            ('00000000-0000-0000-0000-000000000002', 2, '00000000-0000-0000-0000-000000000001', 7),
            ('00000000-0000-0000-0000-000000000001', 1, null, null)
          """,
          """
          insert into kinds
            (words, bytes, yes, exact, rough, whole, day, moment, "local", long, document, list, span,
             found)
          values
            (E'Ynys Môn 🏴 \\u0001 "x"', '\\x00ff0a09', true, 12345678901234567890.123456789,
             0.1::float8 + 0.2::float8, -9223372036854775808, '0044-03-15 BC',
             '2026-03-29 01:30:00.123456+01', '2026-10-25 01:30', '1 year 2 days 3.5 seconds',
             '{"a": [1, null, "\\u00e9"], "b": {"c": 1e400}}', '{"a,b", "c\\"d", null, "{}"}',
             '[2026-04-01,)', to_tsvector('simple', 'the council''s vote')),
            (null, '', false, 'NaN', 'Infinity', null, 'infinity', '-infinity', 'infinity', '-1 month',
             'null', '{}', 'empty', ''),
            ('last', null, null, -0.00, '-0', 0, null, null, null, null, null, null, null, null)
          """,
          "with b as (insert into circle_b values (1, 1)) insert into circle_a values (1, 1)",
          "insert into keyless values ('a'), ('a'), (null)",
          "update begun set next = 12",
          "insert into system (id, name, created_at) values ('vale', 'Vale',"
              + " '2026-04-01T09:00:00Z')",
          "insert into zz_first (name) select 'row ' || n from generate_series(1, 2000) n",
          "select setval('kinds_id_seq', 41)");

  private Sample() {}

  static void makeTables(Database database) {
    TABLES.forEach(sql -> database.sql().sql(sql).update());
  }

  static void fill(Database database) {
    ROWS.forEach(sql ->
        database.inTransaction(() ->
            sql.startsWith("select")
                ? database.sql().sql(sql).query().listOfRows().size()
                : database.sql().sql(sql).update()));
  }

  /// Every row of every table, as text.
  static List<String> rows(Database database) {
    var tables =
        database
            .sql()
            .sql(
                """
                select relname from pg_class
                 where relnamespace = 'public'::regnamespace and relkind = 'r'
                   and relname <> 'schema_history'
                 order by relname
                """)
            .query(String.class)
            .list();
    return tables.stream().map(String::valueOf).flatMap(table -> rows(database, table)).toList();
  }

  private static Stream<String> rows(Database database, String table) {
    return database
        .sql()
        .sql(
            "select '%s ' || t::text from \"%s\" t order by t::text collate \"C\""
                .formatted(table, table))
        .query(String.class)
        .list()
        .stream()
        .map(String::valueOf);
  }
}
