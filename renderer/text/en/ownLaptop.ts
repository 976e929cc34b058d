import type { Text } from '../index.ts'

export const ownLaptop: Text['ownLaptop'] = {
  invited: {
    title: 'You are invited',
    role: {
      member: 'You are in the committee. On this laptop you interview, score and seal.',
      keeper:
        'You are the second key holder, or a deputy. On this laptop you give the second key, once everybody has submitted. A deputy does so only when the key holder cannot.',
      coordinator: 'You are the secretary of the committee.',
    },
    lead: 'Choose a passphrase. Only you know it, the secretary does not.',
    name: 'Your own name',
    nameHint: 'For this laptop only. In the committee you are called as the secretary called you.',
    accept: 'Enrol',
    acceptKey: 'enrol',
    busy: 'Your keys are being made',
    known:
      'This invitation has been used on this computer already. Choose the procedure below or on the welcome screen.',
    toProcedure: 'Open the procedure',
    missingName: 'Fill in your name first.',
    procedureTitle: (day) => `Invitation of ${day}`,
  },
  gone: {
    title: 'You are no longer in the list of members',
    since: (day: string, what: string) =>
      what === ''
        ? `Since ${day} a list counts without you.`
        : `Since ${day} a list counts without you: ${what}.`,
    kept: 'You need not do anything. What you wrote or sealed in this round does not count; it is still on this laptop, encrypted, until you delete the procedure here.',
    wrong: 'Is this wrong? Tell the whole committee, not just the secretary.',
  },
  path: {
    title: 'Where you are',
    words: { done: 'done', now: 'now', later: 'later' },
    steps: {
      invitation: {
        title: 'Invitation',
        done: 'You opened the invitation.',
        now: 'Open the invitation.',
        later: 'Open the invitation.',
      },
      enrol: {
        title: 'Enrol',
        done: 'The secretary has your enrolment.',
        now: 'Your enrolment is made. Give the file to the secretary and wait for the list of members.',
        later: 'You choose a passphrase and give your enrolment to the secretary.',
      },
      code: {
        title: 'Committee code',
        done: 'You heard the code and confirmed it.',
        now: 'Have the code read aloud by somebody other than the secretary, and type the last four groups.',
        later:
          'When everybody is enrolled you get the list of members. Then another member reads you the code.',
      },
      score: {
        title: 'Interview and score',
        done: 'Your scorecards are finished.',
        now: 'Hold the interviews and fill in your scorecards.',
        later: 'You hold the interviews and score alone.',
      },
      submit: {
        title: 'Seal',
        done: 'Your scorecards are sealed.',
        now: 'Review your scorecards and seal them, all at once.',
        later: 'You review your scorecards and seal them.',
      },
      receipt: {
        title: 'Receipt',
        done: 'The secretary has your seal. The receipt is kept.',
        now: 'Give your seal to the secretary. Then you get a receipt.',
        later: 'The secretary confirms that your seal is there.',
      },
      release: {
        title: 'Give your key',
        done: 'You gave your key.',
        now: 'The list is closed. Type your passphrase and give your key.',
        waits: 'Wait until everybody has submitted and the secretary closes the list.',
        later: 'When everybody has submitted, you give your key.',
      },
      answer: {
        title: 'The second key',
        done: 'You gave the second key.',
        now: 'Everybody has submitted and the list is closed. Type your passphrase and give the second key.',
        waits:
          'Wait until everybody has submitted and the secretary closes the list. Until then there is nothing to do.',
        later: 'When everybody has submitted, you give the second key.',
        unknown:
          'Are you the second key holder? Then you give the second key when everybody has submitted. Are you a deputy? Then only if the second key holder cannot.',
        deputy: {
          done: (keeper) => `${keeper} gave the second key. You had nothing to do.`,
          now: (keeper) =>
            `You are a deputy. There is nothing to do, unless ${keeper} cannot. Then it says so here.`,
          later: (keeper) => `You are a deputy. You give the second key only if ${keeper} cannot.`,
        },
      },
      archive: {
        title: 'Archive',
        done: 'The archive is here and agrees with what you know. You can read all scorecards.',
        now: 'Wait for the archive of the secretary.',
        wrong: 'The archive is here, but it does not agree with what you know. See above.',
        later: 'After the opening you get the archive with all scorecards.',
      },
      decision: {
        title: 'Discussing and deciding',
        done: 'The decision is signed and final.',
        now: 'The committee discusses and decides. Once the decision is signed, it comes here.',
        sign: 'The secretary asks you to sign. Read first what it says.',
        gone: 'It was decided, and then somebody was erased before the decision was on this laptop. So it does not come here any more. Ask the secretary what was decided.',
        later: 'After the opening you discuss and decide together.',
      },
      end: {
        title: 'Ending',
        done: 'The procedure has ended and your keys of this round are destroyed. When a candidate is erased, that happens here by itself.',
        now: 'The secretary ends the procedure. After that your keys of this round disappear.',
        keys: 'The procedure has ended. Lock and type your passphrase once more: then your keys of this round disappear.',
        later: 'The secretary ends the procedure. After that your keys of this round disappear.',
      },
    },
    toCode: 'Type the code',
    toInterviews: 'To your interviews',
    reseal: 'Seal the same scorecards again',
    toSign: 'Look and sign',
    toReview: 'Review and seal',
    toScores: 'Look at the scores',
    toPrivacy: 'Personal data, and deleting',
    giveFile: 'Save the file',
    give: {
      enrol: 'Save your enrolment',
      confirm: 'Save your confirmation',
      seal: 'Save your seal',
      release: 'Save your key',
    },
    passphrase: 'Your passphrase',
    release: 'Give your key',
    answer: 'Give the second key',
    cannotAnswer: 'You cannot? Let a deputy open',
    answerAfterAll: 'I can open this list after all',
    inFolder: 'The file is in the exchange folder. It comes to the secretary by itself.',
  },
  alarm: {
    title: 'Something does not agree with what you know',
    text: 'Do not go on with the decision. Tell the whole committee, not the secretary alone. What you see here also stands in the audit.',
    kinds: {
      unreadable:
        'A file of the secretary does not open here, or holds something else than was signed. Ask for it again.',
      'other-key':
        'The list names another key for you. Did you also enrol on another laptop? If not: stop, and tell everybody.',
      'other-card': 'An opened scorecard of yours is not what you sealed.',
      'answer-missing': 'The key that you gave is not in it.',
      'answer-other': 'You gave your key for another closed list than this one.',
      'answer-unknown': 'It holds a key in your name that you did not give.',
      'confirm-missing': 'Your confirmation of the committee code is not in it.',
      'exception-missing': 'An exception that you signed is not in it.',
      'exception-unknown': 'It holds an exception in your name that you did not sign.',
      'archive-other':
        'Another archive of this round came than is known here. Compare the archive code together, and tell everybody.',
      'head-missing': 'Something is gone from the log of which you have a receipt.',
      'roster-missing': 'A list under which you sealed is not in it.',
      'seal-missing': 'A seal of yours is not in it.',
      'seal-other': 'Another seal of yours counts than your last one.',
    },
  },
  laptops: {
    head: 'Laptop',
    place: (who) => `Laptop of ${who}`,
    here: 'this one',
    own: 'own',
    title: 'Invitations',
    text: 'Who works on their own laptop gets an invitation as a file, and chooses a passphrase there.',
    make: 'Make the invitations',
    saveAll: 'Put all invitations on a stick',
    inFolder: 'The invitations are in the exchange folder.',
    saveFor: (who) => `the invitation for ${who}`,
    mail: 'Text to send along',
    mailText: (title) =>
      [
        'Dear colleague,',
        '',
        `You are in the selection committee ${title}. We work with Zegel, a program that works without internet.`,
        '',
        '1. Open the attached file with Zegel (double-click, or drag it into the window).',
        '2. Choose a passphrase and write it down. Nobody can reset it for you.',
        '3. Zegel then makes your enrolment. Send that file back, or put it in our exchange folder.',
        '',
        'Does your mail stop the file? Ask me for a zip file, or fetch it with a stick.',
        'There are no names and no secrets in the file.',
      ].join('\n'),
    mailLabel: 'Mail to a member',
    mailHint: 'Paste the text into your mail and attach the invitation.',
  },
  elsewhere: {
    folder: (who) =>
      `The closed list is in the exchange folder. Waiting for a key of ${who}, which comes in here by itself.`,
    stick: (who) =>
      `Put the closed list on a stick for ${who}. Then open the files that come back on the stick.`,
  },
  bring: {
    show: 'The key is on their own stick',
    text: (who) =>
      `${who} plugs their own stick into this laptop, chooses the key file and types their own passphrase. Of the key nothing stays here; only that it was answered.`,
    choose: 'Choose the key file',
    chosen: (name) => `Chosen: ${name}`,
    noFile: 'Choose the key file on the stick first.',
    onStick: (day: string) => `Your key has been on a stick too since ${day}`,
    onStickText:
      'Did you give the second key with it on the laptop of the secretary already? Then there is nothing to do here: Zegel on this laptop knows once the answer comes back. There may be one answer only.',
    stickUnused: 'Nothing was answered with the stick',
    saveIdentity: 'Put your key on a stick',
    saveIdentityText:
      'Then you can also give the second key on the laptop of the secretary. Only your passphrase opens the file.',
  },
}
