import type { z } from 'zod'
import { amendmentChannels } from './contract/amendment.ts'
import { attentionChannels } from './contract/attention.ts'
import type { ChannelShape } from './contract/channel.ts'
import { deliberationChannels } from './contract/deliberation.ts'
import { designChannels } from './contract/design.ts'
import { exceptionChannels } from './contract/exceptions.ts'
import { exchangeChannels } from './contract/exchange.ts'
import { lateChannels } from './contract/late.ts'
import { lessonChannels } from './contract/lessons.ts'
import { libraryChannels } from './contract/library.ts'
import { offerChannels } from './contract/offers.ts'
import { officeChannels } from './contract/office.ts'
import { outcomeChannels } from './contract/outcome.ts'
import { paperChannels } from './contract/papers.ts'
import { practiceChannels } from './contract/practice.ts'
import { privacyChannels } from './contract/privacy.ts'
import { proposalChannels } from './contract/proposals.ts'
import { recoveryChannels } from './contract/recovery.ts'
import { revisionChannels } from './contract/revision.ts'
import { safetyChannels } from './contract/safety.ts'
import { openingChannels, scoringChannels } from './contract/scoring.ts'
import { sessionChannels } from './contract/session.ts'
import { sittingChannels } from './contract/sitting.ts'
import { startChannels } from './contract/start.ts'
import { talkChannels } from './contract/talk.ts'
import { templateChannels } from './contract/template.ts'
import { withdrawalChannels } from './contract/withdrawal.ts'

/** Every channel between a window and the main process, once. Client, handlers and dispatch derive from this. */
export const contract = {
  ...startChannels,
  ...libraryChannels,
  ...sessionChannels,
  ...designChannels,
  ...amendmentChannels,
  ...scoringChannels,
  ...practiceChannels,
  ...openingChannels,
  ...deliberationChannels,
  ...attentionChannels,
  ...talkChannels,
  ...revisionChannels,
  ...outcomeChannels,
  ...offerChannels,
  ...sittingChannels,
  ...withdrawalChannels,
  ...exchangeChannels,
  ...exceptionChannels,
  ...officeChannels,
  ...lateChannels,
  ...proposalChannels,
  ...recoveryChannels,
  ...safetyChannels,
  ...privacyChannels,
  ...paperChannels,
  ...lessonChannels,
  ...templateChannels,
} as const satisfies Record<string, ChannelShape>

export type Channel = keyof typeof contract
export type Input<C extends Channel> = z.infer<(typeof contract)[C]['input']>
export type Output<C extends Channel> = z.infer<(typeof contract)[C]['output']>
