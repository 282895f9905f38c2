/** One question in two languages: what an examiner opens in the morning, of fifteen units. */

/** As a client of the graph asks it. */
export const document = `query ExaminerWork {
  assessments(first: 15) { nodes {
    id category
    unit {
      number code nameZh contactName contactPhone
      partnerships(first: 1) { nodes {
        fromDay
        community { nameZh street }
        ledger(first: 10) { nodes { title keyTask doneOn staff volunteers money answer } }
      } }
    }
    ownScoreSheet { id state marks(first: 42) { nodes { points reason notApplicable rule { code } } } }
  } }
}`;

/** The same answer, written by hand: one statement that gives the whole body as text. $1 is the examiner's account. */
export const sql = `
  select json_build_object('data', json_build_object('assessments', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'id', a.id, 'category', a.category,
    'unit', json_build_object('number', u.number, 'code', u.code, 'nameZh', u.name_zh, 'contactName', u.contact_name, 'contactPhone', u.contact_phone,
      'partnerships', json_build_object('nodes', coalesce(partner.nodes, '[]'))),
    'ownScoreSheet', sheet.node
  ) order by a.created_at, a.id), '[]'))))::text as body
  from (select * from assessment order by created_at, id limit 15) a
  join unit u on u.id = a.unit_id
  left join lateral (
    select json_agg(json_build_object('fromDay', p.from_day, 'community', json_build_object('nameZh', c.name_zh, 'street', c.street),
      'ledger', json_build_object('nodes', coalesce(ledger.nodes, '[]')))) as nodes
    from (select * from partnership p where p.unit_id = a.unit_id order by p.from_day, p.id limit 1) p
    join community c on c.id = p.community_id
    left join lateral (
      select json_agg(json_build_object('title', l.title, 'keyTask', l.key_task, 'doneOn', l.done_on, 'staff', l.staff, 'volunteers', l.volunteers,
        'money', l.money::text, 'answer', l.answer)) as nodes
      from (select l.title, l.key_task, l.done_on, l.staff, l.volunteers, l.money, l.answer from ledger_entry l where l.partnership_id = p.id order by l.done_on desc, l.id desc limit 10) l
    ) ledger on true
  ) partner on true
  left join lateral (
    select json_build_object('id', s.id, 'state', s.state, 'marks', json_build_object('nodes', coalesce(mark.nodes, '[]'))) as node
    from score_sheet s
    left join lateral (
      select json_agg(json_build_object('points', (m.points / 100.0)::numeric(10, 2)::text, 'reason', m.reason, 'notApplicable', m.not_applicable, 'rule', json_build_object('code', m.code))) as nodes
      from (select m.points, m.reason, m.not_applicable, r.code from mark m join rule r on r.id = m.rule_id where m.score_sheet_id = s.id order by m.rule_id, m.id limit 42) m
    ) mark on true
    where s.assessment_id = a.id and s.examiner_id = $1
  ) sheet on true`;
