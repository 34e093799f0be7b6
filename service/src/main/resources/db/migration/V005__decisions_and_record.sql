-- Decisions, and the public record that every public act goes into in the same transaction.

create table record_key (
  only_one boolean primary key default true check (only_one),
  secret text not null
);

create table record_head (
  only_one boolean primary key default true check (only_one),
  next bigint not null
);
insert into record_head (next) values (0);

create table record_entry (
  index bigint primary key,
  entry bytea not null constraint entry_has_size check (octet_length(entry) <= 65535),
  recorded_at timestamptz not null
);

create table record_opening (
  hash bytea primary key,
  salt bytea not null,
  content bytea not null,
  opened_at timestamptz
);

create table record_file (
  path text primary key,
  content bytea not null
);

create table decision (
  id bigint generated always as identity primary key,
  system text not null references system,
  body text not null,
  item bigint references agenda_item,
  proposal bigint,
  vote bigint references vote,
  kind text not null
    constraint decision_kind_is_known check (kind in ('taken', 'noted', 'deferred', 'not carried')),
  title text not null constraint decision_title_has_length check (char_length(title) between 1 and 300),
  content json not null,
  binds text[] not null,
  needed text[] not null,
  commits_pence bigint constraint commitments_are_not_negative check (commits_pence >= 0),
  deferred_until text,
  deferred_day date,
  deferred_step text,
  working jsonb not null,
  decided_on date not null,
  published_at timestamptz not null,
  recorded_by text not null,
  entry bigint not null references record_entry,
  call_in_until date,
  urgent_because text,
  constraint deferrals_say_until_when check (kind <> 'deferred' or deferred_until is not null)
);
create unique index one_decision_of_a_body_on_an_item on decision (item, body) where item is not null;
create index decision_register on decision (system, decided_on desc, id desc);
create index decision_of_body on decision (system, body, decided_on desc);
create index decision_on_proposal on decision (proposal);

create table call_in (
  id bigint generated always as identity primary key,
  decision bigint not null references decision,
  by_post text not null,
  because text not null constraint call_in_has_length check (char_length(because) between 1 and 4000),
  called_at timestamptz not null,
  outcome text constraint call_in_outcome_is_known check (outcome in ('upheld', 'referred back', 'withdrawn')),
  outcome_at timestamptz,
  outcome_words text
);
create unique index one_open_call_in_of_a_decision on call_in (decision) where outcome is null;

create table action (
  id bigint generated always as identity primary key,
  decision bigint not null references decision,
  words text not null constraint action_has_length check (char_length(words) between 1 and 2000),
  owner_post text not null,
  due date,
  done_at timestamptz,
  done_by text
);

call append_only('record_entry');
call append_only('record_key');
call append_only('decision');

comment on table record_head is 'Changes: counts the entries. Begins as (t,0).';
comment on table record_opening is 'Changes: opened once, when the reason to keep it back has gone.';
comment on table record_file is 'Changes: made from record_entry; unfinished tiles and the checkpoint are replaced.';
comment on table call_in is 'Changes: its outcome, once.';
comment on table action is 'Changes: done, once.';
