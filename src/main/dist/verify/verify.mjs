#!/usr/bin/env node
// Verifies result files of Vierogen (.uitslag) with nothing but Node 18 or newer. README.md says what is looked at.
//
//   node verify.mjs (--practice | --roster FILE) RESULT...
//
// Exit code: 0 all valid, 1 something refused, 2 wrong use, 3 the files beside this script are not as they should be.
// One line per result, in the order given.

import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

const LONGEST = 4_000_000;
const KID = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;
const NOT_ALLOWED =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/u;
// every member of a result, in its order; "?" may be null
const MEMBERS = Object.entries({
  formatVersion: 'number', resultId: 'string', revision: 'number', supersedes: 'string?', assignmentId: 'string',
  packageIdentity: 'string', form: 'object', kind: 'string', number: 'string', round: 'string', practice: 'boolean',
  procedureVersion: 'string', policy: 'object', basis: 'string?', points: 'object', counted: 'array',
  total: 'number', maximum: 'number', passMark: 'number', percentage: 'number', structuralErrors: 'array',
  findings: 'array', outcome: 'string', feedback: 'object', overallFeedback: 'string', advice: 'array',
  pins: 'array', retakeMarks: 'array', coReview: 'object?', signers: 'array', times: 'object',
  programVersion: 'string', journalHead: 'string',
});
const ROW = ['kid', 'person', 'role', 'validFrom', 'revokedAt', 'signingKey', 'encryptionKey'];
// y of the points of small order, little-endian: under such a key anyone can sign
const SMALL_ORDER = ['00'.repeat(32), '01' + '00'.repeat(31), 'ec' + 'ff'.repeat(30) + '7f',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'];

class Refused extends Error {}

function refuse(code) {
  throw new Refused(code);
}

function require(holds, code) {
  if (!holds) refuse(code);
}

const typeOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const sameSet = (one, other) => new Set([...one, ...other]).size === one.length && one.length === other.length;

function read(file) {
  try {
    const found = statSync(file);
    require(!found.isDirectory(), 'FILE_IS_A_FOLDER');
    require(found.size <= LONGEST, 'FILE_TOO_LARGE');
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Refused) throw error;
    return refuse(error.code === 'ENOENT' ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE');
  }
}

/** Bytes of base64url; only its one canonical form. */
function decoded(text, code) {
  const bytes = Buffer.from(String(text), 'base64url');
  require(bytes.toString('base64url') === text, code);
  return bytes;
}

/** JSON with what JSON.parse lets through: doubled members, any depth, any number, any character. */
function strictJson(bytes) {
  let text;
  let value;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    refuse('JSON_MALFORMED');
  }
  const open = [];
  for (const [token, string, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]|[-+.\deE]+/g)) {
    if (string) {
      const plain = JSON.parse(string);
      require(!NOT_ALLOWED.test(plain), 'TEXT_NOT_ALLOWED');
      if (colon) {
        require(!open.at(-1).has(plain), 'JSON_MALFORMED');
        open.at(-1).add(plain);
      }
    } else if (token === '{' || token === '[') {
      open.push(new Set());
      require(open.length <= 16, 'JSON_TOO_LARGE');
    } else if (token === '}' || token === ']') {
      open.pop();
    } else {
      require(token.length <= 20, 'JSON_TOO_LARGE');
    }
  }
  return { value, text };
}

/** The form of a statement, RFC 7515 7.2.1: parsed, written again, and the same bytes. Nothing is verified yet. */
function statement(file, type) {
  const text = read(file).toString('latin1');
  let outer;
  try {
    outer = JSON.parse(text);
  } catch {
    refuse('SIGNATURE_FORM');
  }
  const rows = outer?.signatures;
  require(Array.isArray(rows) && rows.length >= 1 && rows.length <= 8, 'SIGNATURE_FORM');
  const again = rows.map((row) => `{"protected":"${row?.protected}","signature":"${row?.signature}"}`).join(',');
  require(text === `{"payload":"${outer.payload}","signatures":[${again}]}`, 'SIGNATURE_FORM');
  const payload = decoded(outer.payload, 'SIGNATURE_FORM');
  const signatures = rows.map((row) => {
    let header;
    try {
      header = strictJson(decoded(row.protected, 'SIGNATURE_FORM')).value;
    } catch {
      refuse('SIGNATURE_FORM');
    }
    require(typeOf(header) === 'object' && sameSet(Object.keys(header), ['alg', 'kid', 'typ'])
      && Object.values(header).every((value) => typeof value === 'string'), 'SIGNATURE_FORM');
    require(['EdDSA', 'Ed25519'].includes(header.alg) && KID.test(header.kid), 'SIGNATURE_FORM');
    return { ...header, signed: Buffer.from(`${row.protected}.${outer.payload}`, 'latin1'),
      signature: decoded(row.signature, 'SIGNATURE_FORM') };
  });
  const kids = signatures.map(({ kid }) => kid);
  require(new Set(kids).size === kids.length, 'SIGNATURE_FORM');
  require(new Set(signatures.map(({ typ }) => typ)).size === 1, 'SIGNATURE_FORM');
  require(signatures[0].typ === type, 'FORMAT_UNKNOWN');
  return { payload, signatures, kids };
}

/** Every signature, not only one of them. */
function verifyAll({ signatures }, members, unknown) {
  for (const { kid, signed, signature } of signatures) {
    const member = members.get(kid);
    require(member, unknown);
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: member.signingKey }, format: 'jwk' });
    require(signature.length === 64 && verify(null, signed, key, signature), 'SIGNATURE_INVALID');
  }
}

/** A moment as text that sorts; undefined when it is none. */
function moment(text) {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{3})?Z$/.exec(text);
  if (!found || found[2] === '.000') {
    return undefined;
  }
  const sortable = found[1] + (found[2] ?? '.000');
  const date = new Date(`${sortable}Z`);
  // 30 February and 24:00 are read as the day after
  return !Number.isNaN(date.getTime()) && date.toISOString() === `${sortable}Z` ? sortable : undefined;
}

const validAt = (member, at) => member.from <= at && (member.until === null || at < member.until);

function soundKey(text) {
  const hex = decoded(text, 'ROSTER_INVALID').toString('hex');
  const y = hex.slice(0, 62) + (parseInt(hex.slice(62), 16) & 0x7f).toString(16).padStart(2, '0');
  const belowPrime = !/^(e[def]|f.)(ff){30}7f$/.test(y);
  return hex.length === 64 && belowPrime && !SMALL_ORDER.includes(y);
}

function member(row) {
  require(typeOf(row) === 'object' && sameSet(Object.keys(row), ROW), 'ROSTER_INVALID');
  const { kid, person, role, signingKey, encryptionKey } = row;
  const from = moment(row.validFrom);
  const until = row.revokedAt === null ? null : moment(row.revokedAt);
  const thumbprint = createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${signingKey}"}`).digest('base64url');
  require(kid === thumbprint && soundKey(signingKey), 'ROSTER_INVALID');
  require(decoded(encryptionKey, 'ROSTER_INVALID').length === 32, 'ROSTER_INVALID');
  require(/^[A-Z]{2,4}-[0-9]{3,6}$/.test(person) && ['ASSESSOR', 'BUREAU'].includes(role), 'ROSTER_INVALID');
  require(from && until !== undefined && (until === null || from <= until), 'ROSTER_INVALID');
  return { kid, person, role, signingKey, from, until };
}

/** The roster, which brings its own keys; whoever uses it has to trust where it came from. */
function roster(file) {
  const signed = statement(file, 'vierogen-roster+json');
  let value;
  try {
    ({ value } = strictJson(signed.payload));
  } catch {
    refuse('ROSTER_INVALID');
  }
  require(!(Number.isInteger(value?.format) && value.format > 1), 'FORMAT_TOO_NEW');
  require(typeOf(value) === 'object'
    && sameSet(Object.keys(value), ['format', 'version', 'practice', 'issuedAt', 'members'])
    && value.format === 1 && Number.isInteger(value.version) && value.version >= 1
    && typeof value.practice === 'boolean' && moment(value.issuedAt) && Array.isArray(value.members), 'ROSTER_INVALID');
  const rows = value.members.map(member);
  const members = new Map(rows.map((row) => [row.kid, row]));
  require(members.size === rows.length && rows.some(({ role }) => role === 'BUREAU'), 'ROSTER_INVALID');
  verifyAll(signed, members, 'SIGNER_UNKNOWN');
  for (const kid of signed.kids) {
    require(members.get(kid).role === 'BUREAU', 'SIGNER_ROLE');
    require(validAt(members.get(kid), moment(value.issuedAt)), 'SIGNER_REVOKED');
  }
  return { practice: value.practice, members };
}

/** What this script looks at in a payload. Points are not counted again: vierogen-bureau verify does that. */
function result(payload) {
  const { value, text } = strictJson(payload);
  require(typeOf(value) === 'object', 'RESULT_INVALID');
  if (Number.isInteger(value.formatVersion)) {
    require(value.formatVersion <= 1, 'FORMAT_TOO_NEW');
    require(value.formatVersion >= 1, 'FORMAT_UNKNOWN');
  }
  const names = MEMBERS.map(([name]) => name);
  require(Object.keys(value).every((name) => names.includes(name)), 'JSON_UNKNOWN_MEMBER');
  require(names.every((name) => Object.hasOwn(value, name)), 'JSON_MISSING_MEMBER');
  const { signers, outcome, policy } = value;
  require(MEMBERS.every(([name, type]) => type.startsWith(typeOf(value[name]))
    || (type.endsWith('?') && value[name] === null)), 'RESULT_INVALID');
  require(['SUFFICIENT', 'INSUFFICIENT', 'REJECTED', 'RETURNED', 'UNDECIDED', 'HANDED_BACK'].includes(outcome)
    && signers.length >= 1 && signers.length <= 4 && sameSet([...new Set(signers)], signers)
    && signers.every((kid) => typeof kid === 'string' && KID.test(kid))
    && [1, 2].includes(policy.minimumSigners) && moment(value.times.sealedAt), 'RESULT_INVALID');
  // one result has one way to be written
  const canonical = JSON.stringify(value) === text && Object.keys(value).join() === names.join();
  return { ...value, canonical };
}

/** As many as must: no policy lowers two for a fail, for no verdict, and for what a colleague's sheet went into. */
function requireFourEyes({ outcome, coReview, policy, signers }) {
  const two = ['INSUFFICIENT', 'REJECTED', 'UNDECIDED'].includes(outcome) || (coReview?.reading ?? null) !== null;
  const asked = two || (!['RETURNED', 'HANDED_BACK'].includes(outcome) && policy.minimumSigners === 2) ? 2 : 1;
  require(signers.length >= asked, 'RESULT_SIGNERS_TOO_FEW');
  require(signers.length === asked, 'RESULT_INVALID');
}

function requireOutcome({ outcome, total, passMark, structuralErrors }) {
  if (outcome === 'SUFFICIENT' || outcome === 'INSUFFICIENT') {
    const passes = total >= passMark && structuralErrors.length === 0;
    require(passes === (outcome === 'SUFFICIENT'), 'RESULT_RECOUNT_DIFFERS');
  }
}

function verifyResult(file, { practice, members }, practiceMembers) {
  const signed = statement(file, 'vierogen-result+json');
  const practised = !practice && signed.kids.some((kid) => practiceMembers.has(kid));
  verifyAll(signed, members, practised ? 'PRACTICE_MIXED' : 'SIGNER_UNKNOWN');
  const payload = result(signed.payload);
  require(payload.practice === practice, 'PRACTICE_MIXED');
  require(sameSet(signed.kids, payload.signers), 'SIGNER_SET');
  require(signed.kids.join() === payload.signers.join(), 'SIGNER_ORDER');
  const signers = payload.signers.map((kid) => members.get(kid));
  require(signers.every((signer) => validAt(signer, moment(payload.times.sealedAt))), 'SIGNER_REVOKED');
  const persons = signers.map(({ person }) => person);
  require(new Set(persons).size === persons.length, 'SAME_PERSON_TWICE');
  require(signers.every(({ role }) => role === 'ASSESSOR'), 'SIGNER_ROLE');
  requireFourEyes(payload);
  requireOutcome(payload);
  require(payload.canonical, 'RESULT_INVALID');
  return `${practice ? 'valid for PRACTICE only' : 'valid'}: ${payload.outcome}, signed by ${persons.join(' and ')}`;
}

function main(words) {
  const practised = words[0] === '--practice';
  const files = words.slice(practised ? 1 : 2);
  if (!(practised || words[0] === '--roster') || files.length === 0 || files.some((file) => file.startsWith('--'))) {
    console.error('usage: node verify.mjs (--practice | --roster FILE) RESULT...');
    return 2;
  }
  const sentences = new Map(readFileSync(new URL('codes.txt', import.meta.url), 'utf8').trimEnd().split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
  let known;
  const practice = roster(new URL('practice.deelnemers', import.meta.url));
  try {
    known = practised ? practice : roster(words[1]);
    const mixed = !practised && (known.practice || [...known.members.keys()].some((kid) => practice.members.has(kid)));
    require(!mixed, 'PRACTICE_MIXED');
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(`roster: INVALID: ${error.message}: ${sentences.get(error.message)}`);
    return 1;
  }
  let code = 0;
  for (const file of files) {
    let line;
    try {
      line = verifyResult(file, known, practice.members);
    } catch (error) {
      const said = error instanceof Refused ? error.message : 'UNEXPECTED';
      line = `INVALID: ${said}: ${sentences.get(said)}`;
      code = 1;
    }
    console.log(`${file.replace(/\p{Cc}/gu, '?')}: ${line}`);
  }
  return code;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(`verify.mjs: ${error.message}`);
  process.exitCode = 3;
}
