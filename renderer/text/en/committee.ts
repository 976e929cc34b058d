import type { Text } from '../index.ts'

export const committee: Text['committee'] = {
  lead: 'Who looks along, and from which place?',
  frozen: 'The committee is frozen.',
  add: 'Add member',
  groupsTitle: (members, groups) =>
    `${members === 1 ? 'One member' : `${members} members`} from ${groups === 1 ? 'one group' : `${groups} groups`}`,
  checksTitle: 'Check of the composition',
  checksLead: 'Difference in the committee helps: you are less quick to choose somebody like yourself.',
  faultsTitle: 'The committee cannot start like this',
  keys: { member: 'member', edit: 'edit', add: 'new member', next: (step) => `to ${step}` },
  status: (explained, training) =>
    [
      explained === 1 ? '1 departure explained' : explained > 1 ? `${explained} departures explained` : '',
      training === 1 ? '1 training open' : training > 1 ? `${training} trainings open` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),

  likenessTitle: 'In what are scorers alike?',
  likenessAlike:
    'Whoever is alike judges alike. Then it says less that you agree. Ask somebody from outside.',
  likenessMixed: 'You differ enough to see more together than one of you.',
  traits: {
    group: 'Group',
    discipline: 'Discipline',
    clinic: 'Clinic',
    region: 'OOR',
    experience: 'Experience',
  },
  sameOf: (n, of) => `${n} of ${of} the same`,
  alike: 'take note',
  acquaintedTitle: 'Candidates whom many know',
  acquainted: (codes, n, of, some) =>
    `${codes} ${some === 1 ? 'works' : 'work'} at the clinic of ${n} of ${of} scorers.`,
  acquaintedDo:
    'Each member states their own ties later. Agree who does not judge, or ask somebody from outside to join.',

  members: 'Members of the committee',
  member: 'Member',
  worksAt: 'Works at',
  star: 'STAR training',
  bias: 'Bias training',
  inRound: 'In this round',
  notYet: 'not yet',
  scores: 'scores',
  keeper: 'second key',
  deputy: 'deputy second key',
  secretary: 'secretary',
  watches: 'does not score',
  noName: 'No name yet',
  remove: (name) => `Remove ${name}`,
  removed: (name) => `${name} was removed`,
  keepSecretary: 'The secretary cannot leave: they set up the procedure and sign for it.',

  newTitle: 'Add member',
  editTitle: (name) => `Edit ${name}`,
  save: 'Save member',
  name: 'Name',
  nameMissing: 'Fill in a name',
  role: 'Function',
  group: 'Group in the committee',
  discipline: 'Discipline',
  clinic: 'Clinic or institution',
  region: 'Training region (OOR)',
  years: 'Years registered as a specialist',
  yearsError: 'Fill in a whole number from 0 to 60, or leave it empty.',
  starDay: 'Last training in STAR',
  biasDay: 'Last training on bias',
  selfReported: 'self-reported',
  scorer: 'Scores',
  chair: 'Chair',
  chairHint: 'Leads the deliberation and speaks last.',
  keeperChoice: 'Second key holder',
  keeperHint: 'Opens together with the secretary. Preferably somebody who does not score.',
  deputyChoice: 'Deputy of the second key holder',
  deputyHint:
    'Opens when the second key holder cannot, and only when that person signs for it, or most members who score. Two at most. Each of them could open together with the secretary after the last seal: so choose somebody who does not score.',
  deputiesFull: (n) => `There are ${n} deputies already, and there cannot be more.`,

  modeTitle: 'How will the seals be opened?',
  restTitle: 'What remains',
  diversityTitle: 'How do you differ?',
  diversity: 'Statement of the committee',
  diversityHint: 'Describe the group as a whole. Never write characteristics of one person.',
  empty: 'Not described yet',
}
