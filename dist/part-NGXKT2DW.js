import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/report/escape.ts
var ZERO_WIDTH_SPACE = "\u200B";
var SPECIAL = /[&<>|@#`\\*_~[\]$]/g;
var OPENER = /^(?=[-+=:]|\d+[.)](?:\s|$))/;
var INVISIBLE = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this removes
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
);
var TERMINAL = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g
);
var TAME = /^[A-Za-z0-9/](?:[A-Za-z0-9 /._?=&%+,:;()~-]*[A-Za-z0-9/=)])?$/;
function text(value, limit = 300) {
  return encode(clamp(oneLine(value), limit));
}
function code(value, limit = 120) {
  const line = clamp(oneLine(value), limit);
  return TAME.test(line) ? `\`${line}\`` : `<code>${encode(line)}</code>`;
}
function fence(value, limit = 2e3) {
  const body = tail(lines(value), limit);
  const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run) => run.length));
  const rail = "`".repeat(longest + 1);
  return `${rail}text
${body}
${rail}`;
}
function plain(value, limit = 300) {
  return defuse(clamp(oneLine(value), limit));
}
function plainLines(value, limit = 2e3) {
  return defuse(tail(lines(value), limit)).replaceAll("	", "    ").split("\n");
}
function link(label, url) {
  if (url === void 0 || !/^https?:\/\/[^\s<>()[\]"'`|\\]+$/.test(url)) return label;
  return `[${label}](${url})`;
}
function html(value) {
  const names = {
    "&": "amp",
    "<": "lt",
    ">": "gt",
    '"': "quot",
    "'": "#39"
  };
  return value.replace(/[&<>"']/g, (character) => `&${names[character]};`);
}
function clamp(value, limit) {
  if (value.length <= limit) return value;
  return `${value.slice(0, limit - 1).toWellFormed().replace(/\ufffd$/, "")}\u2026`;
}
function encode(line) {
  return line.replace(SPECIAL, (character) => {
    const entity = `&#${character.codePointAt(0)};`;
    return character === "@" || character === "#" ? entity + ZERO_WIDTH_SPACE : entity;
  }).replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`).replace(/www\./gi, (www) => `${www.slice(0, 3)}${ZERO_WIDTH_SPACE}.`).replace(/\bGH-(?=\d)/gi, (prefix) => prefix + ZERO_WIDTH_SPACE).replace(OPENER, ZERO_WIDTH_SPACE);
}
function oneLine(value) {
  const line = value.toWellFormed().replace(TERMINAL, "").replace(/\s+/gu, " ");
  return line.replace(INVISIBLE, "").trim();
}
function lines(value) {
  const text2 = value.toWellFormed().replace(TERMINAL, "").replace(/\r\n?|[\u2028\u2029]/g, "\n");
  return text2.replace(INVISIBLE, "").replaceAll("<!--", `<!${ZERO_WIDTH_SPACE}--`).replace(/^\n+|\s+$/g, "");
}
function tail(value, limit) {
  if (value.length <= limit) return value;
  const end = value.slice(-limit).toWellFormed();
  const newline = end.indexOf("\n");
  return `\u2026
${newline >= 0 && newline < limit / 2 ? end.slice(newline + 1) : end}`;
}
function defuse(value) {
  return value.replaceAll("##[", `##${ZERO_WIDTH_SPACE}[`).replace(/(^|\s):(?=:)/g, `$1:${ZERO_WIDTH_SPACE}`);
}

export {
  text,
  code,
  fence,
  plain,
  plainLines,
  link,
  html,
  clamp
};
