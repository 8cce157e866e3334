// The rule stands in domain/, because the load engine and the launchers apply it too.
export { type Answer, checkAnswer } from '../domain/answer.ts';
