import type { Text } from '../index.ts'
import { counted, inWords, outOf, sentence, someOf } from './counting.ts'

type Sentences = Text['overview']['sentences']
type Facts = Parameters<Sentences['design']>[0]

const explained = (f: Facts) =>
  f.n('departures') === 0
    ? ''
    : ` ${sentence(counted(f.n('departures'), 'departure', 'departures'))} explained.`

const shortCode = (code: string) => `${code.slice(0, 4)} ${code.slice(5, 9)} …`

const sentences: Sentences = {
  design: (f) =>
    f.n('criteria') === 0
      ? 'Choose what you look for, and how you recognise it.'
      : `${sentence(counted(f.n('criteria'), 'criterion', 'criteria'))}, ${counted(f.n('questions'), 'question', 'questions')}.${explained(f)}`,
  committee: (f) =>
    f.n('members') < 2
      ? 'Put together the committee.'
      : `${sentence(counted(f.n('members'), 'member', 'members'))} from ${counted(f.n('groups'), 'group', 'groups')}.${explained(f)}`,
  publication: (f, done) =>
    done
      ? `The design is frozen. Design code ${shortCode(f.s('code'))}`
      : 'Read the description through and freeze the design.',
  candidates: (f) => {
    if (f.n('candidates') === 0) return 'Enter the candidates, or import a list.'
    const planned = f.n('planned') === 0 ? '' : `, ${inWords(f.n('planned'))} planned`
    return `${sentence(counted(f.n('candidates'), 'candidate', 'candidates'))}${planned}${f.s('day') ? ` on ${f.day('day')}` : ''}.`
  },
  freeze: (f, done) =>
    done
      ? `Committee and questions frozen. Committee code ${shortCode(f.s('code'))}`
      : f.n('members') < 2
        ? 'Every member chooses a passphrase. Then all is frozen.'
        : `${sentence(someOf(f.n('enrolled')))} ${counted(f.n('members'), 'member', 'members')} enrolled.`,
  interviews: (f, done) =>
    done
      ? f.n('letters')
        ? 'The letters have been read.'
        : 'The interviews have been held.'
      : f.n('cards') === 0
        ? f.n('letters')
          ? 'Everybody reads and scores alone.'
          : 'Everybody interviews and scores alone.'
        : f.n('cards') === 1
          ? `Your scorecard is ${f.n('complete') === 1 ? '' : 'not '}complete.`
          : `${sentence(someOf(f.n('complete')))} your ${counted(f.n('cards'), 'scorecard', 'scorecards')} ${f.n('complete') > 1 ? 'are' : 'is'} complete.`,
  sealing: (f, done) =>
    done
      ? `All ${counted(f.n('scorers'), 'scorer', 'scorers')} have submitted.`
      : 'Everybody submits all scorecards at once.',
  opening: (f, done) => {
    if (done) return 'The seals were broken together.'
    if (f.s('mode') === 'twokey') return 'The second key holder and the secretary open together.'
    return f.n('closed') === 0
      ? 'Every member gives their own key; together they open the seals.'
      : `${sentence(someOf(f.n('released')))} ${counted(f.n('scorers'), 'key', 'keys')} given.`
  },
  deliberation: () => 'Scores side by side. The resident speaks first.',
  decision: (f, done) => {
    const { n } = f
    const after = done && n('after') ? ' Something came in after the decision: look at the decision.' : ''
    if (n('goOn'))
      return done
        ? `${sentence(counted(n('invited'), 'candidate', 'candidates'))} invited, each with a motivation.${after}`
        : n('places') === 0
          ? 'Who goes on, with a motivation for each candidate.'
          : `At most ${counted(n('places'), 'invitation', 'invitations')}, with a motivation for each candidate.`
    return done
      ? `${sentence(counted(f.n('offered'), 'place', 'places'))}, ${inWords(f.n('reserve'))} in reserve, each with a motivation.${after}`
      : `${sentence(counted(f.n('places'), 'place', 'places'))}, with a motivation for each candidate.`
  },
  closing: (f, done) =>
    done && f.s('retainUntil')
      ? `Closed. The retention period runs until ${f.day('retainUntil')}.`
      : `Anonymous audit. Retention period ${counted(f.n('weeks'), 'week', 'weeks')}.`,
  lessons: (f) =>
    f.n('lessons') > 0
      ? `${sentence(counted(f.n('lessons'), 'lesson', 'lessons'))} written down.`
      : f.n('adopted') > 0
        ? `${sentence(counted(f.n('adopted'), 'change', 'changes'))} because of earlier lessons.`
        : 'What went well, what could be better, and what changed because of it.',
}

export const overview: Text['overview'] = {
  sentences,
  region: (name) => (name.startsWith('OOR') ? name : `OOR ${name}`),
  places: (n) => (n === 0 ? '' : counted(n, 'training place', 'training places')),
  start: (date) => `starts ${date}`,
  timeline: 'The twelve steps',
  description: 'Description',
  otherwise: 'Otherwise than planned?',
  happened: 'Say what has happened',
  files: 'Files',
  log: 'Log',
  today: 'today',
  everybody: 'everybody',
  more: (n) => `and ${n} more`,
  turn: 'Whose turn it is',
  nobody: 'Nothing has to be done now.',
  now: 'now',
  me: 'you',
  allScorers: (n) => `all ${counted(n, 'scorer', 'scorers')}`,
  people: (n) => counted(n, 'member', 'members'),
  tasks: {
    design: 'Finish the design',
    committee: 'Put together the committee',
    publish: 'Publish',
    candidates: 'Enter the candidates',
    enrol: 'Enrol with a passphrase of their own',
    freeze: 'Freeze committee and questions',
    confirm: 'Confirm the committee code',
    ties: 'Say whom you know',
    score: 'Interview and score',
    read: 'Read and score letters',
    seal: 'Seal their own scorecards',
    close: 'Close the list',
    release: 'Give their own key',
    answer: 'Give the second key',
    reveal: 'Break the seals',
    deliberate: 'Deliberate together',
    decide: 'Decide and motivate',
    end: 'End the procedure',
  },
  sealed: (n, of) => `${n} of ${of} sealed`,
  sealedText: {
    closed: 'You see who is done, never what somebody wrote or scored. Neither does the secretary.',
    open: 'The seals are broken. Everybody in the committee sees all scorecards.',
  },
  arcs: (n, of) => `${sentence(outOf(n, of, 'scorers', 'has', 'have'))} sealed`,
  logState: (rows, whole) => `Log: ${rows} ${rows === 1 ? 'row' : 'rows'}, ${whole ? 'unbroken' : 'broken'}`,
  due: {
    title: 'Personal data',
    erase: (n, day, late) =>
      late
        ? `${counted(n, 'candidate', 'candidates')} should have been erased by ${day}.`
        : `Erase ${counted(n, 'candidate', 'candidates')} by ${day}.`,
    review: (n, day, late) =>
      late
        ? `${counted(n, 'hold', 'holds')} should have been looked at again by ${day}.`
        : `Look at ${counted(n, 'hold', 'holds')} again by ${day}.`,
    keep: (n, day, late) =>
      late
        ? `${sentence(counted(n, 'reserve', 'reserves'))} should have been erased after ${day} and can then no longer be called.`
        : `Ask ${counted(n, 'reserve', 'reserves')} before ${day} whether the data may stay longer.`,
    reserve: (n, day, late) =>
      late
        ? `The term of ${counted(n, 'reserve', 'reserves')} ended on ${day}.`
        : `The term of ${counted(n, 'reserve', 'reserves')} ends on ${day}.`,
    look: 'Look and erase',
  },
  unfinished: {
    title: 'This was not finished',
    text: (job, when) =>
      `${job}: begun on ${when}, then Zegel stopped. Nothing was done by halves; do it again.`,
    again: 'Go there',
    dismiss: 'Let it go',
    jobs: {
      'design.publish': 'Publishing',
      'enrol.member': 'Enrolling',
      'roster.freeze': 'Freezing',
      'roster.confirm': 'Confirming',
      'seal.submit': 'Sealing',
      'round.close': 'Closing the list',
      'release.give': 'Giving a key',
      'keeper.answer': 'Giving the second key',
      'deputy.propose': 'Signing that a deputy may open',
      'round.reveal': 'Breaking the seals',
      'decision.fix': 'Finalising the decision',
      'procedure.end': 'Ending',
    },
    job: 'An action',
  },
  lost: {
    gone: 'somebody who is no longer in the committee',
    title: (round) => `Round ${round} ended without an opening`,
    what: {
      abort: (day, why) => `Broken off on ${day}. Reason: ${why}.`,
      void: (day, why) => `Declared void on ${day}. Reason: ${why}.`,
    },
    by: (who) => `Signed by ${who}.`,
    choose:
      'What was sealed is never opened. Begin a new round: everybody begins with what they wrote themselves. Or stop the procedure.',
    wait: 'What was sealed is never opened. The secretary begins a new round or stops the procedure.',
    goesOn:
      'What was sealed then is never opened. This round takes its place: everybody confirms the new code and begins with what they wrote themselves, with their ties too.',
    stopped: 'The procedure has stopped. What was sealed is never opened.',
    again: 'Begin again',
    stop: 'Stop the procedure…',
  },
  leave: 'Another procedure',
  toStep: 'to step',
  chooseStep: 'choose',
  openStep: 'open',
  goOn: 'Go on',
  pips: (done, of) => `${done} of ${of} scorecards complete`,
}
