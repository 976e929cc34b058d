import { ZegelError } from '../../domain/error.ts'
import { ownKey } from '../../domain/ownCriterion.ts'
import { criterion as shape } from '../../domain/schemas/design.ts'
import { unlocked } from '../app.ts'
import { currentDesign } from '../documents.ts'
import type { Handlers } from '../handler.ts'

export const ownCriteriaHandlers = {
  'library.criteria': (app) => ({
    criteria: app.library
      .kept('criterion')
      .map(({ id, body }) => ({ key: id, criterion: shape.parse(JSON.parse(body)) })),
  }),
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
