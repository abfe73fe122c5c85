/** Mentors, cohorts, mentorships; each query selects the ids that break the rule. */
export const mentoringInvariants: Readonly<Record<string, string>> = {
  "a mentor of a cohort is of its organization": `select m.id from cohort_mentor x
    join mentor m on m.id = x.mentor_id join cohort c on c.id = x.cohort_id
    where m.organization_id <> c.organization_id`,
  "a mentorship that stands answers a need that was submitted": `select s.id from mentorship s
    join mentoring_need n on n.id = s.need_id where s.state in ('proposed', 'active') and n.state <> 'submitted'`,
  "a mentorship is its need's: cohort and project": `select s.id from mentorship s
    join mentoring_need n on n.id = s.need_id where n.cohort_id <> s.cohort_id or n.project_id <> s.project_id`,
  "a need has one mentorship that stands": `select need_id as id from mentorship where state in ('proposed', 'active')
    group by need_id having count(*) > 1`,
  "a mentor has no more projects in a cohort than places": `select m.mentor_id as id from cohort_mentor m
    where m.capacity < (select count(*) from mentorship s where s.cohort_id = m.cohort_id
      and s.mentor_id = m.mentor_id and s.state in ('proposed', 'active'))`,
  "an active mentorship was accepted by both": `select id from mentorship where state in ('active', 'closed')
    and (mentor_answer is null or project_answer is null or mentor_answer <> 'accepted' or project_answer <> 'accepted'
      or started_at is null)`,
  "a mentorship that was declined names who said no": `select id from mentorship where state = 'declined'
    and coalesce(mentor_answer, '') <> 'declined' and coalesce(project_answer, '') <> 'declined'`,
  "nobody mentors what they judge before its round is published": `select s.id from mentorship s
    join mentor m on m.id = s.mentor_id join judge j on j.account_id = m.account_id
    join assignment a on a.judge_id = j.id join entry e on e.id = a.entry_id join round r on r.id = a.round_id
    where s.state in ('proposed', 'active') and e.project_id = s.project_id
    and r.state <> 'published' and a.state not in ('recused', 'replaced')`,
  "nobody mentors a project of their own team": `select s.id from mentorship s
    join mentor m on m.id = s.mentor_id
    join project_member p on p.project_id = s.project_id and p.account_id = m.account_id and p.left_at is null
    where s.state in ('proposed', 'active')`,
  "a run pairs needs and mentors of its own cohort": `select p.need_id as id from match_pair p
    join match_run r on r.id = p.run_id join mentoring_need n on n.id = p.need_id
    where n.cohort_id <> r.cohort_id or (p.mentor_id is not null and not exists
      (select 1 from cohort_mentor m where m.cohort_id = r.cohort_id and m.mentor_id = p.mentor_id))`,
};

/** Investors and what is shown to them. */
export const investingInvariants: Readonly<Record<string, string>> = {
  "an introduction that was answered says by whom and when": `select id from introduction
    where state in ('accepted', 'declined') and (answered_by is null or answered_at is null)`,
  "two have at most one introduction that stands": `select min(id) as id from introduction
    where state in ('asked', 'accepted') group by investor_id, project_id having count(*) > 1`,
  "a grant ends after it was given": `select id from project_grant where until_on < substr(granted_at, 1, 10)`,
  "nobody invests in a project of their own team": `select i.id from introduction i
    join investor v on v.id = i.investor_id
    join project_member m on m.project_id = i.project_id and m.account_id = v.account_id and m.left_at is null
    where i.state in ('asked', 'accepted')`,
  "a field of a project has one of four tiers": `select project_id as id from project_tier
    where tier not in ('public', 'investors', 'named', 'private')`,
};
