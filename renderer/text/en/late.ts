import type { Text } from '../index.ts'

export const late: Text['late'] = {
  title: 'Late scorecards',
  lead: 'Were you too late to seal? Then your scorecard goes to the secretary. The committee can read it in the deliberation. It counts in no number.',
  none: 'There is nothing for you to do here. A late scorecard is possible after the list was closed and before the decision. It is about candidates whom you were to judge and on whom you sealed nothing.',
  state: 'State',
  sent: 'handed in',
  afterDecision: 'handed in, came after the decision',
  open: (code) => `Late scorecard on ${code}`,
  cardLead: 'The same questions and the same scale. The others see that this scorecard came later.',
  notComplete: 'First give each criterion a score with evidence, or choose “did not come up”',
  send: 'Hand it in',
  sendTitle: (code) => `Hand in the scorecard on ${code}?`,
  sendText:
    'You sign the scorecard. After that it does not change. Only the secretary can open it, and shows it when this candidate is discussed.',
  sentNow: (code) => `Your late scorecard on ${code} has been handed in.`,
}
