import type { Text } from '../index.ts'

export const recovery: Text['recovery'] = {
  title: 'Recovery card',
  lead: 'Six words with which you can choose a new passphrase when you have lost the old one.',
  what: 'Zegel makes six words and a check group. You print or copy them and keep them somewhere other than the laptop. Zegel shows them once and keeps them nowhere.',
  risk: 'Whoever has the card and this laptop can get at what only you may read. A closed envelope in a safe is a good place.',
  again: 'You have a card already. If you make a new one, the old one works no more.',
  make: 'Make the recovery card',
  making: 'The card is being made',
  words: 'Your six words',
  check: 'Check group:',
  use: 'Lost your passphrase? At “Who are you?” choose yourself, open “Lost your passphrase?” and type the words and the check group.',
  once: 'You see this only once. Print or copy the card before you go on.',
  print: 'Print the card',
  where: 'Where do you keep the card?',
  places: {
    safe: 'In a safe or locked cupboard',
    home: 'At home, in a closed envelope',
    trusted: 'With somebody outside the committee, in a closed envelope',
    laptop: 'With the laptop',
  },
  notThere:
    'With the laptop the card is of no use: whoever finds the laptop finds the card too. Choose another place.',
  whereFirst: 'Choose first where you keep the card.',
  done: 'Done, the card is safe',
  kept: 'The recovery card is made. Zegel does not show the words again.',
  unlockText:
    'Type what is on your recovery card and choose a new passphrase. Your keys stay the same; nothing is lost.',
  typed: 'Words and check group',
  typedHint: 'Six words with spaces, and then the check group.',
  typeFirst: 'Type first what is on your recovery card.',
  unlock: 'Choose this new passphrase',
}
