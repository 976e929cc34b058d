import type { Member } from './committee.ts'

/** Who may read what a resident says in confidence: HRM and the confidential adviser. */
export const isReader = ({ role }: Pick<Member, 'role'>): boolean => role === 'hrm' || role === 'confidant'

/** Who is asked, and gets a certificate: residents who rate. */
export const isAsked = ({ role, scorer }: Pick<Member, 'role' | 'scorer'>): boolean =>
  role === 'resident' && scorer
