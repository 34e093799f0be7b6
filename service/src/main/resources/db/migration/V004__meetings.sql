-- Meetings of one body, or of several in common: one room and one text, and each decides for itself.

create table meeting (
  id bigint generated always as identity primary key,
  system text not null references system,
  title text not null constraint meeting_title_has_length check (char_length(title) between 1 and 200),
  starts_at timestamptz not null,
  place text not null constraint meeting_place_has_length check (char_length(place) between 1 and 300),
  access text not null constraint meeting_access_is_known check (access in ('public', 'private')),
  private_because text,
  status text not null default 'scheduled'
    constraint meeting_status_is_known
    check (status in ('scheduled', 'in session', 'adjourned', 'ended', 'cancelled')),
  status_because text,
  notice_at timestamptz,
  notice_late_because text,
  agenda_at timestamptz,
  agenda_late_because text,
  scheduled_at timestamptz not null,
  scheduled_by text not null,
  constraint private_meetings_say_why check (access = 'public' or private_because is not null)
);
create index meeting_by_time on meeting (system, starts_at);

create table meeting_body (
  meeting bigint not null references meeting,
  body text not null,
  primary key (meeting, body)
);
create index meeting_of_body on meeting_body (body, meeting);

create table agenda_item (
  id bigint generated always as identity primary key,
  meeting bigint not null references meeting,
  position int not null,
  title text not null constraint item_title_has_length check (char_length(title) between 1 and 300),
  proposal bigint,
  step text,
  summary text not null default '' constraint item_summary_has_length check (char_length(summary) <= 4000),
  private_because text,
  late_because text,
  added_at timestamptz not null,
  added_by text not null,
  constraint item_position_once unique (meeting, position) deferrable initially deferred,
  constraint steps_belong_to_proposals check (step is null or proposal is not null)
);

create table paper (
  id bigint generated always as identity primary key,
  item bigint not null references agenda_item,
  position int not null,
  title text not null constraint paper_title_has_length check (char_length(title) between 1 and 300),
  author_post text not null,
  words text not null default '' constraint paper_words_have_length check (char_length(words) <= 400000),
  file_name text,
  media_type text,
  file bytea constraint paper_file_has_size check (octet_length(file) <= 26214400),
  exempt_because text,
  replaces bigint references paper,
  late_because text,
  added_at timestamptz not null,
  added_by text not null,
  constraint paper_position_once unique (item, position, id),
  constraint files_have_names check ((file is null) = (file_name is null) and (file is null) = (media_type is null))
);
create index paper_of_item on paper (item, position, id);

-- What happened in the room. Facts: rows are added, never changed.

create table attendance_event (
  id bigint generated always as identity primary key,
  meeting bigint not null references meeting,
  body text not null,
  place text not null,
  presence text not null
    constraint presence_is_known check (presence in ('IN_THE_ROOM', 'REMOTE', 'APOLOGIES', 'ABSENT')),
  substitute text,
  at timestamptz not null,
  noted_by text not null,
  foreign key (meeting, body) references meeting_body
);
create index attendance_latest on attendance_event (meeting, body, place, id desc);

create table declaration (
  id bigint generated always as identity primary key,
  item bigint not null references agenda_item,
  body text not null,
  place text not null,
  category text not null,
  effect text not null constraint effect_is_known check (effect in ('stays', 'recused')),
  words text not null constraint declaration_has_length check (char_length(words) between 1 and 2000),
  at timestamptz not null,
  noted_by text not null
);
create index declaration_of_item on declaration (item, body, place, id desc);

create table motion (
  id bigint generated always as identity primary key,
  item bigint not null references agenda_item,
  body text not null,
  number int not null,
  amends int,
  words text not null constraint motion_has_length check (char_length(words) between 1 and 20000),
  mover text not null,
  seconder text,
  state text not null default 'MOVED'
    constraint motion_state_is_known
    check (state in ('MOVED', 'SECONDED', 'VOTING', 'CARRIED', 'LOST', 'WITHDRAWN')),
  moved_at timestamptz not null,
  noted_by text not null,
  constraint motion_number_once unique (item, body, number),
  constraint amendments_amend_earlier_motions check (amends < number)
);

create table vote (
  id bigint generated always as identity primary key,
  motion bigint not null references motion,
  charter_version int not null,
  day date not null,
  there text[] not null,
  recused text[] not null,
  opened_at timestamptz not null,
  opened_by text not null,
  closed_at timestamptz,
  closed_by text,
  outcome text
    constraint vote_outcome_is_known
    check (outcome in ('carried', 'lost', 'deferred', 'not quorate', 'not known')),
  working jsonb,
  constraint closed_votes_have_results
    check ((closed_at is null) = (outcome is null) and (outcome is null) = (working is null))
);
create unique index one_open_vote_on_a_motion on vote (motion) where closed_at is null;

create table ballot (
  vote bigint not null references vote,
  place text not null,
  choice text not null constraint choice_is_known check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
  cast_at timestamptz not null,
  cast_by text not null,
  receipt text not null,
  constraint one_ballot_for_a_place primary key (vote, place)
);

create table minutes (
  id bigint generated always as identity primary key,
  meeting bigint not null,
  body text not null,
  words text not null constraint minutes_have_length check (char_length(words) <= 400000),
  saved_at timestamptz not null,
  saved_by text not null,
  approved_at_meeting bigint references meeting,
  approved_at timestamptz,
  foreign key (meeting, body) references meeting_body
);
create index minutes_latest on minutes (meeting, body, id desc);

call append_only('attendance_event');
call append_only('declaration');
call append_only('ballot');
call append_only('meeting_body');
call append_only('paper');

comment on table meeting is 'Changes: status, notice and agenda, as they come about.';
comment on table agenda_item is 'Changes: its place; one may be taken off again.';
comment on table motion is 'Changes: from moved to carried, lost or withdrawn.';
comment on table vote is 'Changes: closes once.';
comment on table minutes is 'Changes: approved once.';
