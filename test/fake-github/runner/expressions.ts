import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** What an expression sees. */
export interface Scope {
  /** `github`, `needs`, `steps`, `matrix`, … as plain values. */
  readonly contexts: Readonly<Record<string, unknown>>;
  /** How it went before: of the steps of a job, or of the jobs that one needs. */
  readonly status: 'success' | 'failure' | 'cancelled';
}

/** Strings may hold `}}`. */
const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g;

/** The text with every `${{ … }}` filled in; what is filled in is never evaluated again. */
export function interpolate(text: string, scope: Scope): string {
  return text.replaceAll(EXPRESSION, (_, code: string) => run(code, scope).coerceString());
}

/** A text that is one expression, as the value that it has. */
export function evaluate(text: string, scope: Scope): unknown {
  const [, code] = new RegExp(`^\\s*${EXPRESSION.source}\\s*$`).exec(text) ?? [];
  if (code === undefined) return interpolate(text, scope);
  return JSON.parse(JSON.stringify(run(code, scope), data.replacer));
}

/** An `if:`, with or without `${{ }}`. Without a word on the status it means `success() && …`. */
export function holds(condition: string | undefined, scope: Scope): boolean {
  const [, inner = condition ?? ''] = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(condition ?? '') ?? [];
  const asksStatus = /\b(?:success|failure|cancelled|always)\s*\(/.test(inner);
  if (!asksStatus && scope.status !== 'success') return false;
  return inner.trim() === '' || truthy(run(inner, scope));
}

function run(code: string, { contexts, status }: Scope): data.ExpressionData {
  const functions = ['success', 'failure', 'cancelled', 'always'].map((name) => ({
    ...{ name, minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(name === 'always' || name === status),
  }));
  const parsed = new Parser(new Lexer(code).lex().tokens, Object.keys(contexts), functions).parse();
  const values = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(parsed, values, new Map(functions.map((one) => [one.name, one]))).evaluate();
}

function truthy(value: data.ExpressionData): boolean {
  if (value.kind === data.Kind.Null) return false;
  if (value.kind === data.Kind.Array || value.kind === data.Kind.Dictionary) return true;
  return !['', 'false', '0', 'NaN'].includes(value.coerceString());
}
