-- Accounts and the posts that they hold, sessions, forms that were sent, and what was done by whom.

create table account (
  id uuid not null,
  email text not null,
  post text not null,
  password text,
  second_factor text,
  second_factor_used bigint not null default 0,
  subject text,
  disabled_at timestamptz,
  created_at timestamptz not null,
  constraint account_key primary key (id),
  constraint account_email_is_used_once unique (email),
  constraint account_email_is_an_address
    check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  constraint account_post_says_something check (post ~ '\S' and length(post) <= 200),
  constraint account_subject_is_used_once unique (subject)
);
comment on table account is
  'Changes: password, second factor, whether it is disabled. post is what is shown, never a name. second_factor_used is the last 30-second step whose code was taken. subject is the identity that a sign-in provider gave.';

create table recovery_code (
  account uuid not null,
  digest text not null,
  used_at timestamptz,
  constraint recovery_code_key primary key (account, digest),
  constraint recovery_code_of_an_account foreign key (account) references account (id)
);
comment on table recovery_code is 'Changes: used_at, once. digest is the SHA-256 of 80 random bits.';

create table holding (
  id bigint generated always as identity,
  account uuid not null,
  role text not null,
  system text,
  body text,
  seat text,
  from_day date not null,
  until_day date,
  given_by text not null,
  given_at timestamptz not null,
  constraint holding_key primary key (id),
  constraint holding_of_an_account foreign key (account) references account (id),
  constraint holding_in_a_system foreign key (system) references system (id),
  constraint holding_role check (role in
    ('administrator', 'governance-lead', 'programme-lead', 'clerk', 'member', 'chair')),
  constraint holding_has_its_place check (
    case role
      when 'administrator' then system is null and body is null
      when 'governance-lead' then system is not null and body is null
      when 'programme-lead' then system is not null and body is null
      else system is not null and body is not null
    end),
  constraint holding_seat_is_of_a_member check (seat is null or role in ('member', 'chair')),
  constraint holding_ends_after_it_begins check (until_day is null or until_day >= from_day)
);
comment on table holding is 'Changes: until_day, when a post is given up. Days are the first and last on which it is held.';
create index holding_by_account on holding (account);
create index holding_by_body on holding (system, body);

create table sign_in_attempt (
  id bigint generated always as identity,
  at timestamptz not null,
  who text not null,
  address text not null,
  passed boolean not null,
  constraint sign_in_attempt_key primary key (id)
);
comment on table sign_in_attempt is
  'Changes: old rows may go. who is a digest of what was typed, so that a mistyped password in the wrong field is not kept.';
create index sign_in_attempt_by_who on sign_in_attempt (who, at);
create index sign_in_attempt_by_address on sign_in_attempt (address, at);

create table audit_entry (
  id bigint generated always as identity,
  at timestamptz not null,
  account uuid,
  post text not null,
  act text not null,
  what text not null,
  place text not null,
  constraint audit_entry_key primary key (id),
  constraint audit_entry_by_an_account foreign key (account) references account (id),
  constraint audit_entry_is_short check (length(act) <= 60 and length(what) <= 2000)
);
comment on table audit_entry is
  'Who did what, where. post is what the account was called then; place an address of the service.';
create index audit_entry_by_account on audit_entry (account, id);
call append_only('audit_entry');

create table sent_form (
  key text not null,
  sent_at timestamptz not null,
  answer text,
  constraint sent_form_key primary key (key),
  constraint sent_form_key_is_short check (length(key) between 16 and 100)
);
comment on table sent_form is
  'Changes: answer, once; a form that was refused goes again. Forms that were sent, each by the key that it was shown with. answer is the address that the sender was led to, once the work was done.';

-- The session tables of Spring Session JDBC 4.1, as it wants them.
create table spring_session (
  primary_id char(36) not null,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100),
  constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36) not null,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
  constraint spring_session_attributes_fk foreign key (session_primary_id)
    references spring_session (primary_id) on delete cascade
);
comment on table spring_session is 'Changes: kept by Spring Session.';
comment on table spring_session_attributes is 'Changes: kept by Spring Session.';
