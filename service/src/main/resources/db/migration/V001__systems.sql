-- Systems, and the charters that they adopted.

-- Facts are added, never changed: what was recorded stays as it was recorded. A migration calls
-- `call append_only('TABLE')` for every table of facts.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception using
    errcode = 'integrity_constraint_violation',
    message = format('%I is append-only: %s is refused', tg_table_name, lower(tg_op)),
    hint = 'record a new fact that corrects the old one',
    table = tg_table_name,
    constraint = tg_table_name || '_append_only';
end
$$;

create procedure append_only(facts regclass) language plpgsql as $$
declare
  name text := (select relname from pg_class where oid = facts);
begin
  execute format(
    'create trigger %I before update or delete on %s for each row execute function refuse_change()',
    name || '_append_only', facts);
  execute format(
    'create trigger %I before truncate on %s for each statement execute function refuse_change()',
    name || '_append_only_as_a_whole', facts);
end
$$;

create table system (
  id text not null,
  name text not null,
  created_at timestamptz not null,
  constraint system_key primary key (id),
  constraint system_id_is_a_slug check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(id) <= 60),
  constraint system_name_says_something check (name ~ '\S' and length(name) <= 200)
);
comment on table system is 'Changes: its name may be corrected.';

create table charter_version (
  system text not null,
  number integer not null,
  files jsonb not null,
  from_day date not null,
  adopted_by text,
  note text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint charter_version_key primary key (system, number),
  constraint charter_version_of_a_system foreign key (system) references system (id),
  constraint charter_version_counts_from_one check (number >= 1),
  constraint charter_version_has_files
    check (jsonb_typeof(files) = 'array' and jsonb_array_length(files) >= 1)
);
comment on table charter_version is
  'A charter as a system adopted it. files: [{"name": …, "text": …}]. The highest number whose from_day has come is in force.';
call append_only('charter_version');
