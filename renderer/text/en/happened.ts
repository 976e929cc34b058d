import type { Text } from '../index.ts'

const manyOf = (least: number, of: number): string =>
  of > least
    ? `At least ${least} of the ${of} members who score.`
    : of === least
      ? 'Both members who score.'
      : 'There are too few members who score for this.'

export const happened: Text['happened'] = {
  title: 'Something has happened',
  lead: 'Choose what it is. Zegel says what it costs and who must sign. Nothing is opened and nothing is lost.',
  choose: 'What has happened?',
  notNow: 'This cannot be done in this step (any more).',
  between:
    'No round runs now. Somebody else can become secretary, and then makes the list of the next round.',
  noRound: 'No round runs now.',
  toOverview: 'To the overview',
  costs: 'What it costs',
  signs: 'Who signs',
  options: {
    dropOut: {
      title: 'A member drops out',
      costs:
        'There will be a new list. The others confirm the new code; whoever had sealed seals the same scorecards again with one click. If the member fell ill after sealing, with a second key holder nothing has to be done.',
      signs: 'Two people, one of whom is not the secretary. The reason stays in the archive.',
    },
    correct: {
      title: 'I want to correct my sealed scorecards',
      costs:
        'Your scorecards open again for you and you seal once more. Until then your old seal counts. Everybody can see later that you sealed twice.',
      signs: 'You alone, until the list is closed.',
    },
    passphrase: {
      title: 'Somebody lost the passphrase',
      costs:
        'With a recovery card the member chooses a new passphrase at “Who are you?”, and nothing is lost. Without one their own drafts are gone; that is how it is meant. The member enrols again with a new key: on an own laptop with the same invitation, or below. Then there will be a new list, which everybody confirms again.',
      signs: 'Two people, one of whom is not the secretary. Everybody sees that the key has changed.',
    },
    laptop: {
      title: 'A laptop is gone or was replaced',
      costs:
        'The member opens the same invitation on the other laptop and enrols again. Then there will be a new list, which everybody confirms again.',
      signs: 'Two people, one of whom is not the secretary. Everybody sees that the key has changed.',
    },
    added: {
      title: 'A member joins',
      costs: 'The new member enrols. Then there will be a new list. The others confirm it and seal again.',
      signs: 'Two people, one of whom is not the secretary.',
    },
    withdraw: {
      title: 'A candidate withdraws',
      costs:
        'Cards about this candidate are not shown and not kept. After the first seal there will be a new list, and everybody seals again with one click.',
      signs: 'Two people, one of whom is not the secretary.',
    },
    recusal: {
      title: 'I cannot judge a candidate after all',
      costs:
        'Your scorecard about this candidate does not go along. The committee sees that you do not judge, not why. If you have sealed already, open your scorecards again first.',
      signs:
        'You alone. Tick it at your ties. That is possible after the interview too; then it says that you told it late.',
    },
    late: {
      title: 'A scorecard comes after the close',
      costs:
        'Nothing. It goes to the secretary, marked as late. The committee can read it; it counts in no number.',
      signs: 'Only who wrote it, until the decision.',
    },
    secretary: {
      title: 'The secretary cannot (any more)',
      costs:
        'Another member becomes secretary, on this laptop. Whoever it was leaves the committee and can then open nothing here any more. There will be a new list, which everybody confirms; whoever had sealed seals the same scorecards again with one click. Where there is a second key holder, the new secretary does not score.',
      signs:
        'The secretary with one other. If out of reach: more than half of the members who score, and at least two; the second key holder, where there is one, signs too. Whoever follows does not sign.',
    },
    deputy: {
      title: 'A deputy opens for the second key holder',
      costs:
        'A deputy opens only this closed list, together with the secretary. Nobody seals again. Whoever signs does so for no other list of this round. Archive and audit report say that a deputy was allowed to open.',
      signs:
        'The second key holder, alone. If out of reach, more than half of the members who score, and at least two. The deputy does not sign, nor does the secretary.',
    },
    keeper: {
      title: 'The second key holder cannot',
      costs:
        'Somebody else becomes second key holder. Whoever it was leaves the list. There will be a new list; everybody confirms it and seals again. If the list is closed already and there is a deputy, let that one open.',
      signs:
        'The second key holder in person, with one other. If out of reach, more than half of the members who score, and at least two.',
    },
    deputyGone: {
      title: 'A deputy cannot confirm',
      costs:
        'The second key holder stays; the deputy leaves the list. There will be a new list, which everybody confirms; whoever had sealed seals the same scorecards again with one click. Is only the deputy’s passphrase or laptop lost? Then choose that: the deputy stays, with a new key. Is the code another than you hear? Then choose “There is a mistake in the list of members”.',
      signs:
        'The second key holder in person, with one other. If out of reach, more than half of the members who score, and at least two.',
    },
    roster: {
      title: 'There is a mistake in the list of members',
      costs: 'There will be a new list. Everybody confirms it and seals again.',
      signs: 'Two people, one of whom is not the secretary.',
    },
    opening: {
      title: 'The seals do not open',
      costs:
        'There will be a new list with exactly the same members, candidates and scorecards. Only what equals what was sealed counts.',
      signs: 'Two people, one of whom is not the secretary.',
    },
    stop: {
      title: 'This round must stop',
      costs:
        'What is sealed is never opened. Before the close the round is then broken off, after it void; the page for candidates says so too. After that the secretary begins a new round, in which everybody begins with what they wrote themselves, or stops the procedure.',
      signs: 'Two people, one of whom is not the secretary. Everybody sees who.',
    },
    file: {
      title: 'A file is broken or was refused',
      costs: 'Nothing. The list of files says why, and whom to ask for it again.',
      signs: 'Nobody.',
    },
  },
  about: {
    member: 'Who is it about?',
    keeper: 'Who becomes second key holder?',
    candidate: 'Which candidate is it about?',
  },
  reason: 'Reason',
  reasons: {
    illness: 'illness',
    absence: 'absent',
    'conflict-of-interest': 'too close a tie with a candidate',
    replacement: 'replacement',
    'lost-passphrase': 'passphrase lost',
    'lost-laptop': 'laptop lost or replaced',
    'wrong-list': 'mistake in the list',
    'candidate-withdrew': 'candidate withdrew',
    'opening-failed': 'opening failed',
    'read-early': 'something was read too early',
    'nobody-releases': 'not everybody gives the key',
    'vacancy-withdrawn': 'the vacancy was withdrawn',
    'wrong-procedure': 'a mistake in the procedure',
    other: 'something else',
  },
  text: 'Explanation',
  textHint: 'Stays encrypted in the archive, for the committee alone. The audit holds a code.',
  deciders: 'Who sign?',
  decidersHint: 'At least two, one of whom is not the secretary. You sign at once.',
  keeperSigns: (keeper: string, least: number, of: number, who: string) =>
    `${keeper} in person with one other, or ${least === of ? 'these two together' : `at least ${least} of these ${of}`}: ${who}.`,
  keeperOnly: (keeper: string) =>
    `${keeper} must sign in person, with one other. There are too few other members who score and do not follow themselves.`,
  youSign: 'You sign at once.',
  needsOther: 'Choose at least one more who is not the secretary.',
  needsWho: 'Choose first who it is about.',
  proposal: 'The proposal',
  propose: 'Propose and sign',
  proposed: 'Proposed, and signed by you.',
  kinds: {
    'drop-out': 'Member drops out',
    added: 'Member joins',
    roster: 'List corrected',
    keeper: 'Another second key holder',
    key: 'New key of a member',
    withdraw: 'Candidate withdraws',
    'opening-mislukt': 'Opening failed',
    abort: 'Round broken off',
    void: 'Round void',
  },
  handovers: { office: 'Another secretary', deputy: 'A deputy opens' },
  deputy: {
    who: 'Who opens for the second key holder?',
    by: 'Who says so?',
    byKeeper: (name) => `${name} in person`,
    byScorers: 'The members who score, because the second key holder is out of reach',
    onOwn: (name) => `${name} does this on their own laptop.`,
    notHere: 'Nobody who may sign for this has their own key on this laptop.',
    hint: (least, of) =>
      `${manyOf(least, of)} Whoever signs on a laptop of their own must have the closed list there, with their own last seal.`,
    first: 'Who signs first, here?',
    needsWho: 'Choose first who opens',
    may: (name) => `Signed. ${name} may open this list now.`,
    proposed: (name) => `Proposed, and signed by ${name}.`,
    signing:
      'You sign that this deputy may open the closed list. You are bound by it: you sign for no other list of this round.',
    stays: 'Who stays a deputy?',
    staysHint: 'Whoever does not stay a deputy leaves the list.',
    keeperStays: (name) => `${name} stays; a deputy goes`,
    none: 'There is no deputy in this list.',
    notNow:
      'This can be done once the list is closed and nobody has answered, and only with a deputy who was named in the committee beforehand. If there is none, choose another second key holder.',
  },
  office: {
    who: 'Who becomes secretary?',
    notNow:
      'This is done on the secretary’s laptop, until the seals are open, and again between two rounds. Is that laptop gone? Then first put back the copy from another place. On the welcome screen choose “Put a copy back”. Without a copy the log is gone and this round cannot go on: begin a new procedure. What you wrote and sealed yourself you read back on your own laptop.',
    offerText: (name) => `${name} types their own passphrase here and enrols as secretary.`,
    freshText: (name) =>
      `${name} has no passphrase on this laptop yet and chooses one here. What ${name} wrote or sealed opens on their own laptop alone: whoever goes on scoring fills in the scorecards here again.`,
    between: {
      costs:
        'Another member becomes secretary, on this laptop. Whoever it was leaves the committee at once and can open nothing here any more. Nobody seals anything now: the new secretary makes the list of the next round, or stops the procedure. Where there is a second key holder, the new secretary does not score.',
      signs:
        'The secretary, alone. If out of reach: more than half of the members who score, and at least two; the second key holder, where there is one, signs too. Whoever follows does not sign.',
    },
    needsPassphrase: 'Type the passphrase first',
    offer: 'Enrol as secretary',
    offerKeeper: 'Enrol as second key holder',
    keeperText: (name) =>
      `${name} types their own passphrase here and enrols as second key holder. Then the next list can be made.`,
    keeperOwn: (name) =>
      `${name} works on their own laptop and gets a new invitation. That laptop then enrols by itself as second key holder.`,
    aloneHint: 'Only you sign. Between two rounds Zegel keeps no reason.',
    ownHint: 'You sign at once. Choose at least one other.',
    hint: (least, of) => `${manyOf(least, of)} If you score yourself, you sign at once.`,
    keeperToo: (name) => `${name} signs too.`,
    needs: (least) => (least === 1 ? 'Choose at least one other' : `At least ${least} must sign`),
    notYou: 'Whoever follows, or does not score, does not sign here. Let somebody else propose it.',
  },
  proposals: 'Waits for signatures',
  signed: 'signed',
  unsigned: 'not yet',
  sign: 'Sign',
  signAs: (who) => `Passphrase of ${who}`,
  signedAll: 'Everybody has signed.',
  drop: 'Take back',
  readReason: 'Read the explanation',
  noText: 'No explanation was written.',
  decided: 'Decided',
  decidedText: (what) =>
    `${what}: everybody has signed. Now the secretary makes the next list. Then everybody confirms the new code.`,
  leaves: 'Does this member stay in the committee?',
  leavesNo: 'Yes, but scores no more',
  leavesYes: 'No, the member leaves the committee',
  presides: (who) => `${who} was the chair and leaves the committee. Who becomes the chair?`,
  needsChair: 'First choose who becomes the chair',
  nextList: 'Make the next list',
  nextMade: 'The next list is made. Now everybody confirms the new code.',
  onlySecretary: 'The secretary makes the next list.',
  correctOpen: 'Open my scorecards again',
  correctKeep: 'Leave my seal as it was',
  correctKept: 'Your old seal counts again.',
  toTies: 'To your ties',
  toLate: 'To the late scorecards',
  toFiles: 'To the files',
  addMember: 'Add the member',
  addMemberText:
    'First add the member and have them enrol: here, or with an invitation on their own laptop. Then propose that they take part.',
  added: (name) => `${name} is in the committee. Now have the member enrol.`,
  enrolHere: {
    joins: 'Enrol on this laptop',
    again: 'Enrol anew on this laptop',
    who: 'Who sits at the keyboard?',
    enrol: 'Enrol',
    done: (name: string) => `${name} has an own key. It counts from the next list on. Now propose that.`,
  },
  anew: {
    title: (name) => `${name} has a new key`,
    text: 'The list still names the old one. The new one counts in a next list, for which others sign.',
    first:
      'The list that is decided now still names the old one: that is what was signed. Make that list first. Then propose the new key here.',
    button: 'Propose the new key',
  },
  invite: 'Make the invitation',
}
