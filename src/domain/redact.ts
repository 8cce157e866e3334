/** What stands in the place of a secret. */
export const MASK = '***';

/** Takes the secrets out of a text. */
export type Redact = (text: string) => string;

/**
 * Whether what is called so is a secret: `DB_PASSWORD`, `apiKey`, `X-Auth-Token`, `Authorization`. Not what only tells of
 * one: `TOKEN_URL`, `PASSWORD_MIN_LENGTH`.
 */
export function looksSecret(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
  return SECRET_NAME.test(words) && !ABOUT_ONE.test(words);
}

const SECRET_NAME =
  /passw|passphrase|secret|credential|apikey|(?:^|_)(?:tokens?|pass|pwd|pgpass|cookies?|authorization|auth|session_?id|csrf)(?:_|$)|(?:api|access|private|encryption|signing|master|account)_key/;
const ABOUT_ONE =
  /_(?:ur[il]|file|path|dir|name|ttl|age|timeout|lifetime|expiry|seconds|minutes|hours|days|algorithm|length|size|count|limit|type|class|classes|backend|backends|validators|header|enabled|required|domain|secure|httponly|samesite|model|mode|provider|hashers|handlers?|policy|engine|storage|format|prefix|issuer|audience|scheme|host|port|user|username)$/;

/**
 * The secrets in what a user configured: values under names that look secret, what a header says after its scheme, and the
 * passwords in addresses. What every example uses as a password (`postgres`) is none.
 */
export function secretsIn(value: unknown, name = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => secretsIn(each, name));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => secretsIn(each, key));
  }
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const text = String(value);
  const found = [...text.matchAll(PASSWORD)].flatMap(([, , password = '']) => [password]);
  if (looksSecret(name)) found.push(text, ...text.split(/^\w+ +|; *|\w+=/));
  return [...new Set(found.flatMap(spellings).filter(isWorthHiding))];
}

/** How a secret may be spelt in an address or in JSON; one of several lines is printed line by line. */
function spellings(secret: string): readonly string[] {
  const quoted = JSON.stringify(secret).slice(1, -1);
  return [secret, decoded(secret), encodeURIComponent(secret), quoted, ...secret.split(/\s*\n\s*/)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Shorter ones stand in every report by accident, and so do these: hiding them would tell more than it hides. */
const SHORTEST = 6;
const NO_SECRETS = new Set(
  'postgres postgresql password passwd changeme secret default development production testing example enabled disabled required optional'.split(
    ' ',
  ),
);

function isWorthHiding(secret: string): boolean {
  return secret.length >= SHORTEST && !NO_SECRETS.has(secret.toLowerCase());
}

/** Masks the given secrets wherever they stand, and what looks like one by itself. */
export function redactor(secrets: readonly string[]): Redact {
  const longestFirst = [...new Set(secrets)].sort((a, b) => b.length - a.length);
  const literal =
    longestFirst.length === 0 ? null : new RegExp(longestFirst.map(escaped).join('|'), 'g');
  return (text) => {
    const masked = literal === null ? text : text.replace(literal, MASK);
    return masked
      .replace(PASSWORD, `$1:${MASK}@`)
      .replace(AUTHORIZATION, `$1${MASK}`)
      .replace(WELL_KNOWN, MASK);
  };
}

/** The same for all texts of plain data; keys stay. */
export function redactDeep<T>(value: T, redact: Redact): T {
  if (typeof value === 'string') return redact(value) as T;
  if (Array.isArray(value)) return value.map((each) => redactDeep(each, redact)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, redactDeep(each, redact)]);
  return Object.fromEntries(entries) as T;
}

/** `scheme://user:password@` */
const PASSWORD = /([a-z][a-z0-9+.-]*:\/\/[^\s:/?#@'"]*):([^\s@/'"]+)@/gi;

/** As a header, in a dictionary of Python's, or as ASGI's pairs. */
const AUTHORIZATION =
  /(authorization(?:["']?\s*[:=]\s*|["'],\s*)(?:b(?=["']))?["']?(?:(?:basic|bearer|token|digest|api-?key)\s+)?)[^\s"',;)\]}]+/gi;

/** Of GitHub, OpenAI and its like, AWS and Slack, and signed tokens. */
const WELL_KNOWN =
  /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|sk-[\w-]{20,}|AKIA[0-9A-Z]{16}|xox[abpr]-[\w-]{10,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]+)/g;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
