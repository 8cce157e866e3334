import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/domain/redact.ts
var MASK = "***";
function looksSecret(name) {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().replace(/[^a-z0-9]+/g, "_");
  return SECRET_NAME.test(words) && !ABOUT_ONE.test(words);
}
var SECRET_NAME = /passw|passphrase|secret|credential|apikey|(?:^|_)(?:tokens?|pass|pwd|pgpass|cookies?|authorization|auth|session_?id|csrf)(?:_|$)|(?:api|access|private|encryption|signing|master|account)_key/;
var ABOUT_ONE = /_(?:ur[il]|file|path|dir|name|ttl|age|timeout|lifetime|expiry|seconds|minutes|hours|days|algorithm|length|size|count|limit|type|class|classes|backend|backends|validators|header|enabled|required|domain|secure|httponly|samesite|model|mode|provider|hashers|handlers?|policy|engine|storage|format|prefix|issuer|audience|scheme|host|port|user|username)$/;
function secretsIn(value, name = "") {
  if (Array.isArray(value)) return value.flatMap((each) => secretsIn(each, name));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => secretsIn(each, key));
  }
  if (typeof value !== "string" && typeof value !== "number") return [];
  const text = String(value);
  const found = [...text.matchAll(PASSWORD)].flatMap(([, , password = ""]) => [password]);
  if (looksSecret(name)) found.push(text, ...text.split(/^\w+ +|; *|\w+=/));
  return [...new Set(found.flatMap(spellings).filter(isWorthHiding))];
}
function spellings(secret) {
  const quoted = JSON.stringify(secret).slice(1, -1);
  return [secret, decoded(secret), encodeURIComponent(secret), quoted, ...secret.split(/\s*\n\s*/)];
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
var SHORTEST = 6;
var NO_SECRETS = new Set(
  "postgres postgresql password passwd changeme secret default development production testing example enabled disabled required optional".split(
    " "
  )
);
function isWorthHiding(secret) {
  return secret.length >= SHORTEST && !NO_SECRETS.has(secret.toLowerCase());
}
function redactor(secrets) {
  const longestFirst = [...new Set(secrets)].sort((a, b) => b.length - a.length);
  const literal = longestFirst.length === 0 ? null : new RegExp(longestFirst.map(escaped).join("|"), "g");
  return (text) => {
    const masked = literal === null ? text : text.replace(literal, MASK);
    return masked.replace(PASSWORD, `$1:${MASK}@`).replace(AUTHORIZATION, `$1${MASK}`).replace(WELL_KNOWN, MASK);
  };
}
function redactDeep(value, redact) {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((each) => redactDeep(each, redact));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, redactDeep(each, redact)]);
  return Object.fromEntries(entries);
}
var PASSWORD = /([a-z][a-z0-9+.-]*:\/\/[^\s:/?#@'"]*):([^\s@/'"]+)@/gi;
var AUTHORIZATION = /(authorization(?:["']?\s*[:=]\s*|["'],\s*)(?:b(?=["']))?["']?(?:(?:basic|bearer|token|digest|api-?key)\s+)?)[^\s"',;)\]}]+/gi;
var WELL_KNOWN = /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|sk-[\w-]{20,}|AKIA[0-9A-Z]{16}|xox[abpr]-[\w-]{10,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]+)/g;
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

export {
  MASK,
  looksSecret,
  secretsIn,
  redactor,
  redactDeep
};
