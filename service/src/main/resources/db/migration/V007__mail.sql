-- Letters that are to go out, and who asked to be written to.

create table mail_outbox (
  id bigint generated always as identity,
  recipient text not null,
  subject text not null,
  words text not null,
  made_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  sent_at timestamptz,
  given_up_at timestamptz,
  constraint mail_outbox_key primary key (id),
  constraint mail_outbox_subject_is_one_line check (subject !~ '[\r\n]' and length(subject) <= 200),
  constraint mail_outbox_recipient_is_an_address
    check (recipient ~ '^[^@\s<>,;]+@[^@\s<>,;]+$' and length(recipient) <= 254),
  constraint mail_outbox_ends_one_way check (num_nonnulls(sent_at, given_up_at) <= 1)
);
comment on table mail_outbox is
  'Changes: attempts, when the next is due, and how it ended. A letter is put here in the transaction of what it tells of.';
create index mail_outbox_due on mail_outbox (due_at) where sent_at is null and given_up_at is null;

create table subscription (
  id bigint generated always as identity,
  email text not null,
  system text not null,
  body text,
  proposal text,
  token text not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  ended_at timestamptz,
  constraint subscription_key primary key (id),
  constraint subscription_of_a_system foreign key (system) references system (id),
  constraint subscription_token_is_used_once unique (token),
  constraint subscription_is_of_one_thing check (num_nonnulls(body, proposal) <= 1)
);
comment on table subscription is
  'Changes: confirmed once, ended once. token is the digest of what the letter''s links carry.';
create index subscription_by_system on subscription (system)
  where confirmed_at is not null and ended_at is null;
