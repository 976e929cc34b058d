import { amendment } from './amendment.ts'
import { attention } from './attention.ts'
import { candidates } from './candidates.ts'
import { card } from './card.ts'
import { closing } from './closing.ts'
import { committee } from './committee.ts'
import { common } from './common.ts'
import { create } from './create.ts'
import { decision } from './decision.ts'
import { deliberation } from './deliberation.ts'
import { design } from './design.ts'
import { documents } from './documents.ts'
import { errors } from './errors.ts'
import { exchange } from './exchange.ts'
import { freeze } from './freeze.ts'
import { happened } from './happened.ts'
import { help } from './help.ts'
import { interviews } from './interviews.ts'
import { late } from './late.ts'
import { lessons } from './lessons.ts'
import { letters } from './letters.ts'
import { log } from './log.ts'
import { opening } from './opening.ts'
import { overview } from './overview.ts'
import { ownLaptop } from './ownLaptop.ts'
import { papers } from './papers.ts'
import { practice } from './practice.ts'
import { privacy } from './privacy.ts'
import { projector } from './projector.ts'
import { publication } from './publication.ts'
import { recovery } from './recovery.ts'
import { safety } from './safety.ts'
import { sealing } from './sealing.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { signing } from './signing.ts'
import { sitting } from './sitting.ts'
import { templates } from './templates.ts'
import { unlock } from './unlock.ts'
import { welcome } from './welcome.ts'

export const nl = {
  amendment,
  attention,
  card,
  common,
  errors,
  exchange,
  ownLaptop,
  shell,
  freeze,
  happened,
  signing,
  help,
  interviews,
  welcome,
  create,
  candidates,
  publication,
  committee,
  documents,
  design,
  templates,
  unlock,
  opening,
  deliberation,
  decision,
  closing,
  overview,
  log,
  settings,
  late,
  lessons,
  letters,
  papers,
  practice,
  privacy,
  projector,
  recovery,
  safety,
  sealing,
  sitting,
  search,
}
