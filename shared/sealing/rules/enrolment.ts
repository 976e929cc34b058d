import { checkSigners, type Message } from '../message.ts'

/** An enrolment is signed with the very key it brings. Throws SealingError E_SIGNERS, E_SIG. */
export const checkEnrolment = (enrol: Message<'enrol/v1'>): void =>
  checkSigners(enrol, { [enrol.payload.member]: enrol.payload.sign })
