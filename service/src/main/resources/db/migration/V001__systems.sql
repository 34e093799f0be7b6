-- Systems and what governs them: the versions of their charters, and drafts of the next.

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
  invented boolean not null default false,
  created_at timestamptz not null,
  constraint system_key primary key (id),
  constraint system_id_is_a_slug check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(id) <= 60),
  constraint system_name_says_something check (name ~ '\S' and length(name) <= 300)
);
comment on table system is 'Changes: its name may be corrected.';

-- `decision` is the reference of the recorded decision by which the version takes effect. Only the
-- first version of a system may rest on a document instead: what is there when it is entered.
create table charter_version (
  system text not null,
  number integer not null,
  files jsonb not null,
  from_day date not null,
  decision text,
  document text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint charter_version_key primary key (system, number),
  constraint charter_version_of_a_system foreign key (system) references system (id),
  constraint charter_version_counts_from_one check (number >= 1),
  constraint charter_version_has_files
    check (jsonb_typeof(files) = 'array' and jsonb_array_length(files) between 1 and 40),
  constraint charter_version_one_a_day unique (system, from_day),
  constraint charter_version_rests_on_one_thing check (num_nonnulls(decision, document) = 1),
  constraint charter_version_is_decided check (number = 1 or decision is not null),
  constraint charter_version_reason_is_short
    check (coalesce(decision, document) ~ '\S' and length(coalesce(decision, document)) <= 500)
);
comment on table charter_version is
  'A charter as a system adopted it. files: [{"name": …, "text": …}]. The highest number whose from_day has come is in force.';
call append_only('charter_version');

create table charter_review (
  id bigint generated always as identity,
  system text not null,
  number integer not null,
  as_of date not null,
  made_at timestamptz not null,
  errors integer not null,
  warnings integer not null,
  notes integer not null,
  accepted integer not null,
  gaps integer not null,
  not_checked integer not null,
  constraint charter_review_key primary key (id),
  constraint charter_review_of_a_version
    foreign key (system, number) references charter_version (system, number),
  constraint charter_review_counts_something
    check (least(errors, warnings, notes, accepted, gaps, not_checked) >= 0)
);
comment on table charter_review is
  'How the review of a version came out, each time it differed from the time before.';
create index charter_review_by_version on charter_review (system, number, as_of, id);
call append_only('charter_review');

create table charter_draft (
  id bigint generated always as identity,
  system text not null,
  title text not null,
  files jsonb not null,
  based_on integer not null,
  revision integer not null default 1,
  status text not null default 'open',
  begun_by text not null,
  begun_at timestamptz not null,
  saved_by text not null,
  saved_at timestamptz not null,
  adopted_as integer,
  constraint charter_draft_key primary key (id),
  constraint charter_draft_of_a_version
    foreign key (system, based_on) references charter_version (system, number),
  constraint charter_draft_became_a_version
    foreign key (system, adopted_as) references charter_version (system, number),
  constraint charter_draft_title_is_short check (title ~ '\S' and length(title) <= 200),
  constraint charter_draft_has_files
    check (jsonb_typeof(files) = 'array' and jsonb_array_length(files) between 1 and 40),
  constraint charter_draft_status check (status in ('open', 'adopted', 'dropped')),
  constraint charter_draft_adopted_as_a_version
    check ((status = 'adopted') = (adopted_as is not null))
);
comment on table charter_draft is
  'Changes: text and status, until it is adopted or dropped. revision counts the savings.';
create index charter_draft_by_system on charter_draft (system, id);
