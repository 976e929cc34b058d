import type { Handlers } from './handler.ts'
import { amendmentHandlers } from './use/amendment.ts'
import { attentionHandlers } from './use/attention.ts'
import { candidateHandlers } from './use/candidates.ts'
import { centralReportHandlers } from './use/centralReport.ts'
import { deliberationHandlers } from './use/deliberation.ts'
import { deputyHandlers } from './use/deputy.ts'
import { designHandlers } from './use/design.ts'
import { exceptionHandlers } from './use/exceptions.ts'
import { exchangeHandlers } from './use/exchange.ts'
import { freezeHandlers } from './use/freeze.ts'
import { furtherDecisionHandlers } from './use/furtherDecision.ts'
import { inviteHandlers } from './use/invite.ts'
import { lateHandlers } from './use/late.ts'
import { lessonHandlers } from './use/lessons.ts'
import { libraryHandlers } from './use/library.ts'
import { logHandlers } from './use/log.ts'
import { offerHandlers } from './use/offers.ts'
import { officeHandlers } from './use/office.ts'
import { openingHandlers } from './use/opening.ts'
import { outcomeHandlers } from './use/outcome.ts'
import { overviewHandlers } from './use/overview.ts'
import { ownCriteriaHandlers } from './use/ownCriteria.ts'
import { paperHandlers } from './use/papers.ts'
import { practiceHandlers } from './use/practice.ts'
import { privacyHandlers } from './use/privacy.ts'
import { procedureHandlers } from './use/procedure.ts'
import { proposalHandlers } from './use/proposals.ts'
import { publishHandlers } from './use/publish.ts'
import { recoveryHandlers } from './use/recovery.ts'
import { revisionHandlers } from './use/revision.ts'
import { safetyHandlers } from './use/safety.ts'
import { scoringHandlers } from './use/scoring.ts'
import { sealHandlers } from './use/seal.ts'
import { searchHandlers } from './use/search.ts'
import { sessionHandlers } from './use/session.ts'
import { sideBySideHandlers } from './use/sideBySide.ts'
import { sittingHandlers } from './use/sitting.ts'
import { startHandlers } from './use/start.ts'
import { talkHandlers } from './use/talk.ts'
import { templateHandlers } from './use/template.ts'
import { withdrawalHandlers } from './use/withdrawal.ts'

/** One handler for each channel of the contract; the compiler says when one is missing. */
export const handlers: Handlers = {
  ...startHandlers,
  ...libraryHandlers,
  ...procedureHandlers,
  ...sessionHandlers,
  ...overviewHandlers,
  ...logHandlers,
  ...searchHandlers,
  ...designHandlers,
  ...amendmentHandlers,
  ...candidateHandlers,
  ...freezeHandlers,
  ...furtherDecisionHandlers,
  ...scoringHandlers,
  ...sealHandlers,
  ...ownCriteriaHandlers,
  ...practiceHandlers,
  ...officeHandlers,
  ...deputyHandlers,
  ...openingHandlers,
  ...deliberationHandlers,
  ...sideBySideHandlers,
  ...attentionHandlers,
  ...talkHandlers,
  ...revisionHandlers,
  ...outcomeHandlers,
  ...offerHandlers,
  ...sittingHandlers,
  ...withdrawalHandlers,
  ...publishHandlers,
  ...centralReportHandlers,
  ...exchangeHandlers,
  ...exceptionHandlers,
  ...proposalHandlers,
  ...recoveryHandlers,
  ...safetyHandlers,
  ...inviteHandlers,
  ...privacyHandlers,
  ...paperHandlers,
  ...lateHandlers,
  ...lessonHandlers,
  ...templateHandlers,
}
