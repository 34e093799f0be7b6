-- What everyone may find by its words. Rebuilt from facts: what the public may not read is never in
-- it.

create table search_document (
  id bigint generated always as identity primary key,
  system text not null references system,
  kind text not null constraint search_kind_is_known check (kind in
    ('system', 'body', 'partner', 'function', 'proposal', 'meeting', 'item', 'paper', 'decision')),
  ref text not null,
  meeting bigint,
  part text not null default '',
  title text not null,
  words text not null,
  day date,
  found tsvector not null generated always as (
    setweight(to_tsvector('english', title), 'A')
    || setweight(to_tsvector('english', left(words, 200000)), 'B')) stored,
  constraint search_document_once unique (kind, ref, system)
);
comment on table search_document is
  'Changes: written again whenever what it is made of changes. meeting: the meeting that it belongs to.';
create index search_document_words on search_document using gin (found);
create index search_document_of_meeting on search_document (meeting);

-- Up to which version of its charter a system is in the index.
create table search_charter (
  system text primary key references system,
  version integer not null,
  day date not null
);
comment on table search_charter is 'Changes: with every version that is indexed.';

-- An item once the agenda has gone out; its summary unless the public is kept out of it.
create function search_item(item bigint) returns void language sql as $$
  insert into search_document (system, kind, ref, meeting, part, title, words, day)
  select m.system, 'item', i.id::text, m.id, 'item-' || i.position, i.title,
         case when i.private_because is null and m.private_because is null then i.summary else '' end,
         (m.starts_at at time zone 'Europe/London')::date
    from agenda_item i join meeting m on m.id = i.meeting
   where i.id = item and m.agenda_at is not null
  on conflict on constraint search_document_once do update
    set title = excluded.title, words = excluded.words, day = excluded.day, part = excluded.part
$$;

-- A paper once the agenda has gone out; its words unless it is withheld.
create function search_paper(paper bigint) returns void language sql as $$
  insert into search_document (system, kind, ref, meeting, title, words, day)
  select m.system, 'paper', p.id::text, m.id, p.title,
         case when p.exempt_because is null and i.private_because is null
                   and m.private_because is null
              then p.words else '' end,
         (m.starts_at at time zone 'Europe/London')::date
    from paper p join agenda_item i on i.id = p.item join meeting m on m.id = i.meeting
   where p.id = search_paper.paper and m.agenda_at is not null
  on conflict on constraint search_document_once do update
    set title = excluded.title, words = excluded.words, day = excluded.day
$$;

-- A meeting once notice was given, with all that its agenda has.
create function search_meeting() returns trigger language plpgsql as $$
begin
  delete from search_document where meeting = new.id;
  if new.notice_at is null then return null; end if;
  insert into search_document (system, kind, ref, meeting, title, words, day)
  values (new.system, 'meeting', new.id::text, new.id, new.title, new.place,
          (new.starts_at at time zone 'Europe/London')::date);
  perform search_item(i.id) from agenda_item i where i.meeting = new.id;
  perform search_paper(p.id)
     from paper p join agenda_item i on i.id = p.item where i.meeting = new.id;
  return null;
end
$$;
create trigger meeting_is_found after update of title, place, starts_at, notice_at, agenda_at,
  private_because on meeting for each row execute function search_meeting();

create function search_agenda() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from search_document where kind = 'item' and ref = old.id::text;
  else
    perform search_item(new.id);
    if tg_op = 'UPDATE' then
      perform search_paper(p.id) from paper p where p.item = new.id;
    end if;
  end if;
  return null;
end
$$;
create trigger item_is_found after insert or update or delete on agenda_item
  for each row execute function search_agenda();

create function search_papers() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from search_document where kind = 'paper' and ref = old.id::text;
  else
    perform search_paper(new.id);
  end if;
  return null;
end
$$;
create trigger paper_is_found after insert or update or delete on paper
  for each row execute function search_papers();

create function search_decision() returns trigger language plpgsql as $$
begin
  insert into search_document (system, kind, ref, title, words, day)
  values (new.system, 'decision', new.id::text, new.title,
          concat_ws(E'\n',
            (select string_agg(r, E'\n') from json_array_elements_text(new.content -> 'resolutions') r),
            new.content ->> 'reasons',
            (select string_agg(r, E'\n') from json_array_elements_text(new.content -> 'alternatives') r),
            new.content ->> 'consulted',
            new.content ->> 'conditions'),
          new.decided_on);
  return null;
end
$$;
create trigger decision_is_found after insert on decision
  for each row execute function search_decision();

-- A proposal once it was submitted, by its last title.
create function search_proposal() returns trigger language plpgsql as $$
begin
  delete from search_document where kind = 'proposal' and system = new.system and ref = new.slug;
  insert into search_document (system, kind, ref, title, words, day)
  select new.system, 'proposal', new.slug, v.title, '',
         (new.changed_at at time zone 'Europe/London')::date
    from proposal_version v
   where v.proposal = new.id and new.status = 'submitted'
   order by v.number desc limit 1;
  return null;
end
$$;
create trigger proposal_is_found after insert or update on proposal
  for each row execute function search_proposal();

-- A later text of a submitted proposal may have another title.
create function search_proposal_title() returns trigger language plpgsql as $$
begin
  update search_document d set title = new.title
    from proposal p
   where p.id = new.proposal and d.kind = 'proposal' and d.system = p.system and d.ref = p.slug;
  return null;
end
$$;
create trigger proposal_title_is_found after insert on proposal_version
  for each row execute function search_proposal_title();
