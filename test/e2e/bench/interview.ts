import { expect, type Page } from '@playwright/test'
import type { Part } from '../../../shared/domain/scorecard.ts'
import type { Keyboard } from '../keyboard.ts'

/** What somebody notes down: how many seconds into the question it is said, what it is about, and the note. */
export type Said = readonly [at: number, part: Part, note: string]

/** Seconds for one question: five fill an interview of forty minutes. */
export const secondsPerQuestion = 480

/**
 * The notes of one whole interview, question by question. A story is not told in order: the candidate begins with what was
 * done, goes back to the situation when asked, and comes to a second action after the first result.
 */
export const interview: readonly (readonly Said[])[] = [
  [
    [35, 's', 'Nachtdienst, twee opnames tegelijk, onrustige mevrouw op kamer 4. Achterwacht op de SEH.'],
    [80, 'a', 'Eerst mevrouw gezien, want dat kon misgaan.'],
    [125, 't', 'Enige arts op de afdeling, drie verpleegkundigen.'],
    [170, 'a', 'Opnames verdeeld met de verpleging: wie kan wachten?'],
    [215, 'r', 'Rustig zonder sedatie.'],
    [250, 's', 'Familie belde intussen twee keer.'],
    [
      300,
      'a',
      'Belde de achterwacht na 20 minuten met een concrete vraag. Schreef om 22:00 een nieuwe volgorde op.',
    ],
    [365, 'r', 'Eén opname een uur later, familie gebeld.'],
    [430, 'reflection', 'Vraagt nu eerder hulp.'],
  ],
  [
    [30, 'a', 'Vroeg de dochter eerst wat zij al wist, liet haar uitpraten.'],
    [75, 's', 'Slechtnieuwsgesprek op de gang gepland, geen kamer vrij.'],
    [115, 't', 'Moest uitleggen dat opereren niet meer zinvol was.'],
    [160, 'a', 'Regelde een kamer, zette de pieper uit, tekende de long op papier.'],
    [230, 'r', 'Dochter kon het in eigen woorden herhalen.'],
    [280, 's', 'Zoon aan de telefoon, boos.'],
    [325, 'a', 'Zei: ik hoor dat u schrikt. Bood aan die avond terug te bellen en deed dat.'],
    [390, 'r', 'Geen klacht; zoon kwam de dag erna mee.'],
    [440, 'reflection', 'Zou nu meteen vragen wie er nog meer mee moet luisteren.'],
  ],
  [
    [40, 's', 'Poli liep elke week uit, gemiddeld 50 minuten.'],
    [85, 't', 'Gevraagd door het hoofd om er iets op te bedenken, naast het gewone werk.'],
    [135, 'a', 'Hield twee weken bij waar de tijd bleef.'],
    [180, 'r', 'Bleek vooral door dubbele vragen bij de intake.'],
    [225, 'a', 'Maakte met de assistente een vragenlijst vooraf; probeerde die op één dag uit.'],
    [290, 's', 'Eén arts wilde niet meedoen.'],
    [330, 'a', 'Ging een ochtend naast hem zitten, liet hem zijn eigen lijst maken.'],
    [385, 'r', 'Uitloop na zes weken 15 minuten, ook bij hem.'],
    [435, 'reflection', 'Had hem eerder moeten vragen, niet als laatste.'],
  ],
  [
    [35, 't', 'Was als coassistent bij een visite, niet zelf verantwoordelijk.'],
    [70, 's', 'Specialist noemde een verkeerde dosering kalium, niemand zei iets.'],
    [120, 'a', 'Vroeg hardop of zij het goed had gehoord, noemde het getal.'],
    [170, 'r', 'Werd verbeterd, korte stilte.'],
    [215, 'a', 'Ging na de visite naar hem toe om te vragen hoe hij dit liever hoort.'],
    [270, 's', 'Verpleegkundige had het ook gezien maar durfde niet.'],
    [320, 'a', 'Besprak dat met haar, samen naar de teamleider. VIM-melding gedaan.'],
    [385, 'r', 'Afspraak op de afdeling: doseringen hardop herhalen.'],
    [440, 'reflection', 'Vond het spannend; zou het weer zo doen, dan zachter van toon.'],
  ],
  [
    [30, 's', 'Zakte voor het eerste tentamen farmacologie, tweede poging ook nipt.'],
    [75, 'a', 'Vroeg drie mensen die het wel haalden hoe zij leerden.'],
    [120, 't', 'Moest in zes weken 40 stoffen kennen, met een bijbaan.'],
    [165, 'a', 'Maakte kaartjes, legde elke avond één stof uit aan een huisgenoot.'],
    [225, 'r', 'Acht voor de derde poging.'],
    [265, 's', 'Bijbaan kostte twee avonden.'],
    [310, 'a', 'Ruilde diensten, zei dat op tijd tegen de planner. Begon een groepje dat elkaar overhoort.'],
    [380, 'r', 'Groepje bestaat nog, nu zeven mensen.'],
    [435, 'reflection', 'Leert nu door uit te leggen. Vraagt eerder hoe anderen het doen.'],
  ],
]

/** How fast somebody types along who looks up now and then: one key press, of which a combination counts as two, in seconds. */
const secondsPerPress = 0.25

/** Reading the levels again before rating a criterion or the whole, in seconds. */
const secondsPerRating = 12

/** A card is done so many seconds after the interview at most (the aim). */
export const mostAfter = 120

const keyOf = { s: 'Alt+s', t: 'Alt+t', a: 'Alt+a', r: 'Alt+r', reflection: 'Alt+e' } as const

/**
 * Fills the card that is open along the script, with the keys alone, and says how long a person takes for it: notes on the clock of
 * the interview (a note is begun when it is said, or when the one before it is done), and every score only after it.
 * @param write puts a note where the cursor is
 * @returns letters written, key presses besides them, seconds with the hands on the keys, and until the card is done after the interview
 */
export const fillCard = async (page: Page, keyboard: Keyboard, write: (note: string) => Promise<void>) => {
  const evidence = page.getByRole('textbox', { name: 'Onderbouwing' })
  let free = 0
  let hands = 0
  let typed = 0
  let marks = 0
  let scores = 0
  keyboard.count()
  for (const [question, notes] of interview.entries()) {
    await expect(evidence).toBeFocused()
    let current: Part = 'a'
    for (const [at, part, note] of notes) {
      if (part !== current) await keyboard.press(keyOf[part])
      await write(note)
      const pressed = keyboard.count()
      const writing = secondsPerPress * (note.length + 2 * pressed)
      free = Math.max(free, question * secondsPerQuestion + at) + writing
      hands += writing
      marks += pressed
      typed += note.length
      current = part
    }
    await keyboard.press(`Control+${question + 1}`)
    await keyboard.press('Control+Enter')
    scores += keyboard.count()
  }
  await keyboard.press('Control+3')
  scores += keyboard.count()
  const over = Math.max(0, free - interview.length * secondsPerQuestion)
  const after = over + (interview.length + 1) * secondsPerRating + scores * 2 * secondsPerPress
  return { typed, presses: marks + scores, hands, after }
}
