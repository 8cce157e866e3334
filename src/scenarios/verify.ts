// The rule stands in domain/, because the load engine and the launchers apply it too.
export { type Answer, checkAnswer, describeAnswer } from '../domain/answer.ts';
