import { ZegelError } from '../../domain/error.ts'
import { ownKey } from '../../domain/ownCriterion.ts'
import { reached } from '../../domain/phases.ts'
import { criterion as shape, design as wholeShape } from '../../domain/schemas/design.ts'
import { type App, unlocked } from '../app.ts'
import { currentDesign } from '../documents.ts'
import { door, type Handlers } from '../handler.ts'

/** The design as another procedure published it last; nothing of a file that cannot be opened. */
const published = (app: App, id: string) => {
  try {
    const { store } = app.files.open(id)
    try {
      const body = store.designs.all().at(-1)?.body
      if (!body) return []
      const { title, criteria } = wholeShape.parse(JSON.parse(new TextDecoder().decode(body)))
      return [{ id, title, criteria }]
    } finally {
      store.close()
    }
  } catch (error) {
    // One damaged file must not keep the others back; the welcome screen says what is wrong with it.
    if (error instanceof ZegelError) return []
    throw error
  }
}

export const ownCriteriaHandlers = {
  'library.criteria': (app) => ({
    criteria: app.library
      .kept('criterion')
      .map(({ id, body }) => ({ key: id, criterion: shape.parse(JSON.parse(body)) })),
  }),
  'library.earlier': door('library.earlier', async (app) =>
    app.library
      .rows()
      .filter((row) => row.id !== app.open?.id && !row.example && reached(row.phase, 'closed'))
      .flatMap(({ id }) => published(app, id)),
  ),
  'library.keep': (app, { criterion }) => {
    const found = currentDesign(unlocked(app)).criteria.find(({ id }) => id === criterion)
    if (!found) throw new ZegelError('E_MISSING')
    const key = ownKey(found.name.nl)
    app.library.keep('criterion', key, JSON.stringify({ ...found, id: key, weight: 0 }))
    app.changed()
    return {}
  },
  'library.forget': (app, { key }) => {
    app.library.forget('criterion', key)
    app.changed()
    return {}
  },
} satisfies Partial<Handlers>
