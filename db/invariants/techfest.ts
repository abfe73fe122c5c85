const standing = "('offered', 'confirmed')";

/** Events, booths, agenda, delegates; each query selects the ids that break the rule. */
export const techfestInvariants: Readonly<Record<string, string>> = {
  "an event ends no earlier than it begins": "select id from event where last_day < first_day",
  "a booth, a mark and a zone are of the event of their hall": `select b.id from booth b
    join hall h on h.id = b.hall_id left join zone z on z.id = b.zone_id
    where h.event_id <> b.event_id or (z.id is not null and z.event_id <> b.event_id)
    union select m.id from plan_mark m join hall h on h.id = m.hall_id where h.event_id <> m.event_id`,
  "a booth stands within its hall": `select b.id from booth b join hall h on h.id = b.hall_id
    where b.x_cm < 0 or b.y_cm < 0 or b.x_cm + b.width_cm > h.width_cm or b.y_cm + b.depth_cm > h.depth_cm`,
  "no two booths of a hall overlap": `select a.id from booth a join booth b on b.hall_id = a.hall_id and b.id > a.id
    where a.x_cm < b.x_cm + b.width_cm and b.x_cm < a.x_cm + a.width_cm
    and a.y_cm < b.y_cm + b.depth_cm and b.y_cm < a.y_cm + a.depth_cm`,
  "an application that is offered or confirmed has that one standing offer": `select a.id from booth_application a
    where a.state in ${standing} and not exists
    (select 1 from booth_offer o where o.application_id = a.id and o.state = a.state)`,
  "a standing offer is its application's state": `select o.id from booth_offer o
    join booth_application a on a.id = o.application_id where o.state in ${standing} and a.state <> o.state`,
  "no booth is held twice": `select booth_id as id from booth_offer where state in ${standing}
    group by booth_id having count(*) > 1`,
  "an offer's booth and applicant are of its event": `select o.id from booth_offer o
    join booth b on b.id = o.booth_id join booth_application a on a.id = o.application_id
    where b.event_id <> o.event_id or a.event_id <> o.event_id`,
  "nobody holds a closed booth": `select o.id from booth_offer o join booth b on b.id = o.booth_id
    where o.state in ${standing} and b.is_closed = 1`,
  "an application's zone and wishes are of its event": `select a.id from booth_application a
    join zone z on z.id = a.zone_id where z.event_id <> a.event_id
    union select w.application_id as id from booth_wish w join booth_application a on a.id = w.application_id
    join booth b on b.id = w.booth_id where b.event_id <> a.event_id`,
  "what was handed in has its time": `select id from booth_application
    where state not in ('draft', 'cancelled') and submitted_at is null`,
  "a draft of the plan places its own event's applicants in its own event's booths": `select p.application_id as id
    from allocation_place p join allocation l on l.id = p.allocation_id
    join booth_application a on a.id = p.application_id left join booth b on b.id = p.booth_id
    where a.event_id <> l.event_id or (b.id is not null and b.event_id <> l.event_id)`,
  "a slot's room is of its event, and it ends after it begins": `select s.id from slot s
    left join agenda_room r on r.id = s.room_id
    where s.ends_at <= s.starts_at or (r.id is not null and r.event_id <> s.event_id)`,
  "no slot has more people than seats": `select s.id from slot s where s.capacity is not null and s.capacity <
    (select count(*) from slot_registration r where r.slot_id = s.id and r.state = 'registered')`,
  "nobody waits for a slot that has a seat free": `select s.id from slot s where s.state = 'published'
    and exists (select 1 from slot_registration w where w.slot_id = s.id and w.state = 'waiting')
    and (s.capacity is null or s.capacity >
      (select count(*) from slot_registration r where r.slot_id = s.id and r.state = 'registered'))`,
  "no kind of delegates is above its quota": `select k.id from delegate_kind k where k.quota is not null and k.quota <
    (select count(*) from delegate d where d.kind_id = k.id and d.state = 'registered')`,
  "a delegate's kind and delegation are of their event": `select d.id from delegate d
    join delegate_kind k on k.id = d.kind_id left join delegation g on g.id = d.delegation_id
    where k.event_id <> d.event_id or (g.id is not null and g.event_id <> d.event_id)`,
  "a check-in's delegate and gate are of its event": `select c.id from check_in c
    join delegate d on d.id = c.delegate_id left join gate g on g.id = c.gate_id
    where d.event_id <> c.event_id or (g.id is not null and g.event_id <> c.event_id)`,
  "a delegate is inside when the last passage was in": `select d.id from delegate d where d.is_inside <>
    coalesce((select case when c.direction = 'in' then 1 else 0 end from check_in c where c.delegate_id = d.id
      order by c.at desc, c.id desc limit 1), 0)`,
  "a delegate's first time in is the earliest passage in": `select d.id from delegate d
    where coalesce(d.first_in_at, '') <>
    coalesce((select min(c.at) from check_in c where c.delegate_id = d.id and c.direction = 'in'), '')`,
};
