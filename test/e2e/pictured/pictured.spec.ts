import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { en } from '../../../renderer/text/en/index.ts'
import { nl } from '../../../renderer/text/nl/index.ts'
import { languages, list, type Picture, themes } from '../shots/shoot.ts'

/**
 * Every screen of the app names the window, and has its name in the texts: so the names are the list of screens, and the
 * names of the windows that pictures were taken of tell which of them have one.
 */
const namesIn = ({ common, shell }: typeof nl): string[] => [
  ...Object.values(common.stepNames),
  common.letters,
  ...Object.values(shell.titles),
]

/** What lies over a screen and belongs to none: the search, and the help of whichever screen is below. */
const overIn = ({ search, help }: typeof nl, titles: readonly string[]): string[][] => [
  [search.label],
  titles.map((title) => help.title(title)),
]

const taken: readonly Picture[] = readFileSync(list, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

for (const language of languages)
  for (const theme of themes)
    test(`every screen has a picture, ${theme}, in ${language}`, () => {
      const names = namesIn(language === 'nl' ? nl : en)
      const here = taken.filter((one) => one.language === language && one.theme === theme)
      const titles = new Set(here.map(({ title }) => title))
      const over = new Set(here.map((one) => one.over))
      expect(names.filter((name) => !titles.has(name))).toEqual([])
      expect(
        overIn(language === 'nl' ? nl : en, names).filter((some) => !some.some((one) => over.has(one))),
      ).toEqual([])
    })
