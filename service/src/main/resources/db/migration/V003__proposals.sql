-- What somebody wants decided, the lawful way to it, and what became of each step.

create table proposal (
  id bigint generated always as identity primary key,
  system text not null references system,
  slug text not null,
  status text not null,
  begun_by text not null,
  begun_at timestamptz not null,
  changed_by text not null,
  changed_at timestamptz not null,
  constraint proposal_slug_is_free unique (system, slug),
  constraint proposal_slug_is_a_slug check (
    slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  constraint proposal_status check (status in ('draft', 'submitted', 'withdrawn'))
);
comment on table proposal is 'Changes: its status. Whoever adds to it holds this row.';

create table proposal_version (
  proposal bigint not null references proposal,
  number integer not null,
  yaml text not null,
  title text not null,
  why text not null,
  written_by text not null,
  written_at timestamptz not null,
  primary key (proposal, number),
  constraint proposal_version_counts_from_one check (number >= 1),
  constraint proposal_version_is_not_too_long check (octet_length(yaml) <= 200000),
  constraint proposal_version_says_why check (length(why) between 1 and 1000)
);
call append_only('proposal_version');

-- A route as it was computed: the JSON is what `remit route --format json` gives.
create table route_version (
  proposal bigint not null,
  number integer not null,
  proposal_version integer not null,
  system text not null,
  charter_version integer not null,
  as_of date not null,
  outcome text not null,
  decided date,
  route json not null,
  changes text[] not null,
  computed_at timestamptz not null,
  primary key (proposal, number),
  foreign key (proposal, proposal_version) references proposal_version,
  foreign key (system, charter_version) references charter_version,
  constraint route_version_counts_from_one check (number >= 1),
  constraint route_version_outcome check (outcome in ('possible', 'late', 'blocked')),
  constraint route_version_decided_unless_blocked check (
    (outcome = 'blocked') = (decided is null))
);
call append_only('route_version');

create table route_step (
  proposal bigint not null,
  route integer not null,
  position integer not null,
  step text not null,
  kind text not null,
  what text not null,
  who text not null,
  earliest date not null,
  latest date,
  primary key (proposal, route, position),
  foreign key (proposal, route) references route_version,
  constraint route_step_once unique (proposal, route, step)
);
call append_only('route_step');

-- What is recorded of a step. `taken_by` is somebody of the charter, `post` who recorded it.
-- `round` counts how often the step was recorded as done and that was corrected.
create table step_event (
  id bigint generated always as identity primary key,
  proposal bigint not null references proposal,
  step text not null,
  kind text not null,
  round integer not null default 0,
  on_day date not null,
  taken_by text,
  post text not null,
  words text not null,
  relief text,
  corrects bigint references step_event,
  paper_name text,
  paper_sha256 text,
  paper bytea,
  recorded_at timestamptz not null,
  constraint step_event_kind check (
    kind in ('evidence', 'done', 'signed', 'refused', 'urgency', 'corrected')),
  constraint step_event_words_are_short check (length(words) between 1 and 4000),
  constraint step_event_signed_by_somebody check (kind <> 'signed' or taken_by is not null),
  constraint step_event_urgency_names_its_relief check ((kind = 'urgency') = (relief is not null)),
  constraint step_event_corrects_something check ((kind = 'corrected') = (corrects is not null)),
  constraint step_event_paper_is_whole check (
    num_nonnulls(paper_name, paper_sha256, paper) in (0, 3)),
  constraint step_event_paper_is_small check (paper is null or octet_length(paper) <= 5242880),
  constraint step_event_paper_has_its_digest check (
    paper is null or encode(sha256(paper), 'hex') = paper_sha256)
);
create index step_event_by_proposal on step_event (proposal, id);
create unique index step_event_done_once on step_event (proposal, step, round) where kind = 'done';
create unique index step_event_signed_once on step_event (proposal, step, taken_by, round)
  where kind = 'signed';
create unique index step_event_corrected_once on step_event (corrects);
call append_only('step_event');
