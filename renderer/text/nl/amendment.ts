/** A change of a design that was published already. */
export const amendment = {
  lead: 'Verander wat nodig is. Wat nu gepubliceerd is, geldt tot je deze wijziging publiceert.',
  begin: 'Wijzig het ontwerp',
  goOn: 'Verder met de wijziging',
  none: 'Er is geen wijziging begonnen',
  noneText:
    'Een gepubliceerd ontwerp verander je met een wijziging: met een datum en een reden, zichtbaar voor iedereen.',
  frozen:
    'De commissie is vastgezet. Criteria, weging, vragen en regels liggen nu vast. Je kunt nog veranderen: data, plaatsen, deeltijd, adressen en waar de vacature staat.',
  decided: 'Het besluit is genomen. Je kunt nog veranderen: data, adressen en waar de vacature staat.',
  sideTitle: 'Wat verandert er?',
  nothing: 'Nog niets. Alles wat je verandert, lees je hier terug in een zin.',
  reason: 'Waarom verander je dit?',
  reasonHint: 'Dit komt in de beschrijving. Schrijf niets over personen.',
  two: 'De sluitingsdag is voorbij. Jij en nog iemand beslissen samen.',
  publish: 'Publiceer wijziging',
  propose: 'Teken en leg voor',
  publishing: 'Bezig met publiceren',
  missing: {
    change: 'Verander eerst iets.',
    reason: 'Schrijf eerst op waarom.',
    checks: 'Beantwoord eerst alle controles, of leg uit waarom je afwijkt.',
    second:
      'Nog iemand moet meebeslissen, maar niemand anders heeft zich al aangemeld. Laat eerst iemand zich aanmelden, hier of op een eigen laptop.',
    passphrase: 'Vul eerst de wachtzin in van wie meebeslist.',
  },
  drop: 'Gooi de wijziging weg',
  dropped: 'De wijziging is weg. Er is niets gepubliceerd.',
  dialogTitle: 'Deze wijziging publiceren?',
  dialogText:
    'De wijziging komt met de datum van vandaag en je reden in de beschrijving. Terugdraaien kan niet; opnieuw wijzigen wel. Je krijgt een nieuwe ontwerpcode.',
  dialogAgain: 'Bewaar de beschrijving daarna opnieuw en vervang haar op jullie website.',
  second: 'Wie beslist mee?',
  passphrase: (name: string) => `Wachtzin van ${name}`,
  published: (code: string) => `De wijziging is gepubliceerd. Nieuwe ontwerpcode: ${code}`,
  keys: { publish: 'publiceren' },
}
