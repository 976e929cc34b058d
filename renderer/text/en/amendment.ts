import type { amendment as nl } from '../nl/amendment.ts'

export const amendment: typeof nl = {
  lead: 'Change what is needed. What is published now holds until you publish this change.',
  begin: 'Change the design',
  goOn: 'Go on with the change',
  none: 'No change was begun',
  noneText: 'You change a published design with a date and a reason, to be seen by everybody.',
  frozen:
    'The committee has been frozen. Criteria, weights, questions and rules are fixed now. You can still change: days, places, part-time, addresses and where the vacancy stands.',
  decided: 'The decision was taken. You can still change: days, addresses and where the vacancy stands.',
  sideTitle: 'What changes?',
  nothing: 'Nothing yet. Whatever you change you read back here in a sentence.',
  reason: 'Why do you change this?',
  reasonHint: 'This stands in the description. Write nothing about persons.',
  two: 'The closing day has passed. You and somebody else decide together.',
  publish: 'Publish change',
  propose: 'Sign and ask the other',
  publishing: 'Being published',
  missing: {
    change: 'Change something first.',
    reason: 'First write down why.',
    checks: 'First answer all checks, or explain why you depart.',
    second:
      'Somebody else has to decide with you, but nobody else has enrolled yet. Have somebody enrol first, here or on their own laptop.',
    passphrase: 'First fill in the passphrase of who decides with you.',
  },
  drop: 'Throw the change away',
  dropped: 'The change is gone. Nothing was published.',
  dialogTitle: 'Publish this change?',
  dialogText:
    'The change stands in the description with today’s date and your reason. You cannot turn that back, only change again. You get a new design code.',
  dialogAgain: 'Save the description again afterwards and replace it on your website.',
  second: 'Who decides with you?',
  passphrase: (name: string) => `Passphrase of ${name}`,
  published: (code: string) => `The change was published. New design code: ${code}`,
  keys: { publish: 'publish' },
}
