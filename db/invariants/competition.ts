/** Competitions and judging; each query selects the ids that break the rule. */
export const competitionInvariants: Readonly<Record<string, string>> = {
  "an entry that was submitted has a number, a time and a version": `select id from entry
    where state not in ('draft', 'withdrawn') and (number is null or submitted_at is null or entry_version_id is null)`,
  "an entry's current version is its own": `select e.id from entry e join entry_version v on v.id = e.entry_version_id where v.entry_id <> e.id`,
  "an entry's division and field are its competition's": `select e.id from entry e
    join division d on d.id = e.division_id join competition_field f on f.id = e.field_id
    where d.competition_id <> e.competition_id or f.competition_id <> e.competition_id`,
  "an unpublished form is the newest and nobody has it": `select f.id from entry_form f where f.is_draft = 1
    and (exists (select 1 from entry e where e.entry_form_id = f.id)
    or exists (select 1 from entry_form n where n.competition_id = f.competition_id and n.version > f.version))`,
  "a counter has given every number": `select c.id from competition c
    where c.last_number < (select count(*) from entry e where e.competition_id = c.id and e.number is not null)`,
  "a flag is of an entry that was handed in": `select f.entry_id as id from entry_flag f
    join entry e on e.id = f.entry_id where e.submitted_at is null`,
  "a flag that was looked at says by whom": `select entry_id as id from entry_flag
    where (cleared_at is null) <> (cleared_by is null)`,
  "what came on paper or by e-mail has the time it came": `select id from entry
    where (channel <> 'online') <> (received_at is not null)`,
  "a project that is kept for its leader came on paper, by e-mail or from a sheet": `select p.id from project p
    where p.kept_by is not null and not exists (select 1 from entry e where e.project_id = p.id and e.channel <> 'online')`,
  "an entry is checked by its own competition's list": `select c.entry_id as id from entry_check c
    join checklist_item i on i.id = c.item_id join entry e on e.id = c.entry_id
    where i.competition_id <> e.competition_id`,
  "a verdict is about two entries, in their order": `select first_id as id from duplicate_verdict where first_id >= second_id`,
  "letters in bulk are no more than who they are for": `select id from letter_batch
    where written > total or (state = 'written' and written <> total)`,
  "acts in bulk reach no more entries than they were planned for": `select id from entry_batch
    where reached > total or done > reached`,
  "a late permit is in force until after it was given": `select id from late_permit where until_at <= granted_at`,
  "a project has one lead": `select p.id from project p
    where 1 <> (select count(*) from project_member m where m.project_id = p.id and m.role = 'lead' and m.left_at is null)`,
  "a round judges versions of its own competition's entries": `select re.id from round_entry re
    join round r on r.id = re.round_id join entry e on e.id = re.entry_id join entry_version v on v.id = re.entry_version_id
    where e.competition_id <> r.competition_id or v.entry_id <> e.id or e.division_id <> re.division_id`,
  "an assignment is for an entry in its round": `select a.id from assignment a
    where not exists (select 1 from round_entry re where re.round_id = a.round_id and re.entry_id = a.entry_id)`,
  "nobody judges what they are in conflict with": `select a.id from assignment a
    join conflict c on c.judge_id = a.judge_id and c.entry_id = a.entry_id and c.lifted_at is null
    where a.state not in ('recused', 'replaced')`,
  "nobody judges an entry of their own team": `select a.id from assignment a
    join judge j on j.id = a.judge_id join entry e on e.id = a.entry_id
    join project_member m on m.project_id = e.project_id and m.account_id = j.account_id and m.left_at is null
    where a.state not in ('recused', 'replaced')`,
  "a submitted sheet is complete and belongs to a submitted assignment": `select s.assignment_id as id from score_sheet s
    join assignment a on a.id = s.assignment_id
    where (s.submitted_at is not null and s.total is null) or (a.state = 'submitted' and s.submitted_at is null)`,
  "a sheet is its newest version": `select s.assignment_id as id from score_sheet s
    where s.revision <> (select max(v.revision) from score_version v where v.assignment_id = s.assignment_id)`,
  "no prize is given more often than there are": `select p.id from prize p
    where p.count < (select count(*) from award a where a.prize_id = p.id)`,
  "a prize goes to its own division": `select a.id from award a
    join prize p on p.id = a.prize_id join entry e on e.id = a.entry_id
    where p.competition_id <> e.competition_id or (p.division_id is not null and p.division_id <> e.division_id)`,
  "a published round has a result for each of its divisions that was judged": `select re.id from round_entry re
    join round r on r.id = re.round_id
    where r.state = 'published'
    and not exists (select 1 from result x where x.round_id = re.round_id and x.division_id = re.division_id)`,
};
