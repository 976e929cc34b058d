import type { Text } from '../index.ts'

export const unlock: Text['unlock'] = {
  title: 'Who are you?',
  lead: 'Choose your seat in the committee. Your passphrase opens only what is yours.',
  seats: 'Seats in the committee',
  numbered: (role, number) => `${role} ${number}`,
  chair: 'chair',
  keeper: 'second key holder',
  deputy: 'deputy of the second key holder',
  notEnrolled: 'not enrolled yet',
  left: {
    office: (to: string) => `The office of secretary was handed over to ${to}`,
    seat: 'You are no longer in the committee',
    officeText:
      'You are no longer in the committee and can open nothing on this laptop any more. Only when candidates are erased, Zegel may ask for your passphrase once more.',
    seatText: 'You can open nothing on this laptop any more. What you wrote here stays encrypted.',
    busy: 'What was still running has been finished or stopped. Nothing is half done.',
  },
  chooseFirst: 'Choose who you are first.',
  passphrase: 'Passphrase',
  hint: 'Five words with spaces between them, or your own phrase.',
  show: 'Show what I type',
  submit: 'Unlock',
  busy: 'Checking the passphrase',
  capsLock: 'Caps Lock is on.',
  enrolFirst:
    'Nobody is enrolled in this seat yet. The secretary unlocks and enrols you in step 5, Freeze. You then choose your own passphrase.',
  forgotten: 'Lost your passphrase?',
  forgottenText:
    'Nobody can reset it. Before the freeze the secretary can enrol you again. After that you get a new key if two people sign for it.',
  example: 'This is the example. Everybody has the same passphrase here; it is filled in already.',
  other: 'Another procedure',
  choose: 'choose',
  unlockKey: 'unlock',
}
