#!/bin/sh
# Verifies result files of Vierogen (.uitslag) with openssl (3 or newer) and jq (1.6 or newer).
#
#   sh verify.sh (--practice | --roster FILE) RESULT...
#
# Exit code: 0 all valid, 1 something refused, 2 wrong use, 3 a tool is missing or the files beside this script are not as
# they should be. One line per result, in the order given. README.md says what is looked at. jq starts slowly, so it looks
# at all files at once: first at the headers, and at the payloads only of those whose every signature was right.
set -u
LC_ALL=C
export LC_ALL
umask 077
here=$(dirname -- "$0")

# --- jq -------------------------------------------------------------------------------------------------------------

# Everything of a payload comes as base64url, which is safe in JSON, shell and awk alike.
# strict: JSON with what jq lets through: doubled members, NaN, any depth, any number, any character.
library='
def refuse: error({code: .});
def code: if type == "object" then .code else "UNEXPECTED" end;
def plain: gsub("-"; "+") | gsub("_"; "/") | . + ["", "", "==", "="][length % 4] | @base64d;
def strict:
  plain as $text
  # in brackets, because the try of jq 1.6 would also catch what is refused further on
  | [$text | try fromjson catch (if $text | test("\\\\u[dD][89a-fA-F]") then "TEXT_NOT_ALLOWED" else "JSON_MALFORMED" end
      | refuse)] as [$value]
  | [$text | match("\"(?:[^\"\\\\]|\\\\.)*\"(\\s*:)?|[-+.0-9A-Za-z]+"; "g") | {text: .string, name: .captures[0].string}]
  | map(select(.text[0:1] == "\"")) as $strings | map(select(.text[0:1] != "\"").text) as $bare
  | if any($strings[]; .text | test("[\\x00-\\x1f]"))
      or any($bare[]; test("\\A(-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false|null)\\z") | not)
      or ($strings | map(select(.name)) | length) != ([$value | .. | objects | length] | add // 0)
    then "JSON_MALFORMED" | refuse
    elif ([$value | paths | length] | max // 0) > 16 or any($bare[]; length > 20) then "JSON_TOO_LARGE" | refuse
    elif ([$value | .. | strings, (objects | keys[])]
        | any(test("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x{9f}\\x{61c}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]")))
      or any($strings[]; (.text | test("\\\\u[dD][89a-fA-F]")) and (.text | sub("\\s*:$"; "") | fromjson | test("\\x{fffd}")))
    then "TEXT_NOT_ALLOWED" | refuse
    else {$value, canonical: (($value | tojson) == $text and all($bare[]; . != "-0"))} end;
def kid: type == "string" and test("\\A[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]\\z");
def integer: type == "number" and . == floor;
# a moment as text that sorts; null when it is none
def daysIn($year; $month): if $month != 2 then [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][$month - 1]
  elif $year % 4 == 0 and ($year % 100 != 0 or $year % 400 == 0) then 29 else 28 end;
def moment: if type == "string" and test("\\A[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T"
      + "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{3})?Z\\z")
    and (endswith(".000Z") | not)
    and (.[8:10] | tonumber) <= daysIn(.[0:4] | tonumber; .[5:7] | tonumber)
  then .[:-1] | if length == 19 then . + ".000" else . end else null end;
def validAt($at): .from <= $at and (.until == null or $at < .until);
'

# Every answer starts with the id of its question, and a question without an answer stays unanswered: a verdict never
# lands on another file.

# In: {id, headers} a file, the headers base64url. Out: "ID ok KID..." or "ID CODE".
headers='
"\(.id) " + (try (
  [.headers[] | try (strict | .value) catch ("SIGNATURE_FORM" | refuse)]
  | if all(.[]; type == "object" and keys == ["alg", "kid", "typ"] and all(.[]; type == "string")
      and (.alg | IN("EdDSA", "Ed25519")) and (.kid | kid)) | not then "SIGNATURE_FORM" | refuse else . end
  | if (map(.kid) | unique | length) < length or (map(.typ) | unique | length) > 1 then "SIGNATURE_FORM" | refuse
    elif .[0].typ != $typ then "FORMAT_UNKNOWN" | refuse
    else "ok " + (map(.kid) | join(" ")) end
) catch code)
'

# In: {payload, kids} of a roster. Out: lines "KID KEY HEX-OF-KID", then the code if those who signed may not sign it or
# it mixes with $practice, else "ok", then the roster as JSON; or only a code.
roster='
def sextets: explode | map(if . == 45 then 62 elif . == 95 then 63 elif . >= 97 then . - 71 elif . >= 65 then . - 65
  else . + 4 end);
def hex: sextets + [0] | [range(0; length - 1; 2) as $i | .[$i:$i + 2]
    | (.[0] / 4 | floor), .[0] % 4 * 4 + (.[1] / 16 | floor), .[1] % 16 | "0123456789abcdef"[.:. + 1]] | add[:64];
# y of a key: below the prime, and not of a point of small order, under which anyone can sign
def soundKey: hex
  | .[:62] + ({"8": "0", "9": "1", a: "2", b: "3", c: "4", d: "5", e: "6", f: "7"}[.[62:63]] // .[62:63]) + .[63:]
  | (test("^(e[def]|f.)(ff){30}7f$") | not) and (IN("00" * 32, "01" + "00" * 31, "ec" + "ff" * 30 + "7f",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05") | not);
def row: type == "object" and keys == ["encryptionKey", "kid", "person", "revokedAt", "role", "signingKey", "validFrom"]
  and (.kid | kid) and (.signingKey | kid and soundKey) and (.encryptionKey | kid)
  and (.person | type == "string" and test("\\A[A-Z]{2,4}-[0-9]{3,6}\\z")) and (.role | IN("ASSESSOR", "BUREAU"))
  and (.validFrom | moment) and (.revokedAt == null or ((.revokedAt | moment) and (.validFrom | moment) <= (.revokedAt | moment)));
def known: .value
  | if (.format? | integer) and .format > 1 then "FORMAT_TOO_NEW" | refuse
    elif (type == "object" and keys == ["format", "issuedAt", "members", "practice", "version"] and .format == 1
      and (.version | integer and . >= 1) and (.practice | type == "boolean") and (.issuedAt | moment)
      and (.members | type == "array" and all(.[]; row) and (map(.kid) | unique | length) == length
        and any(.[]; .role == "BUREAU"))) | not then "ROSTER_INVALID" | refuse
    else . end;
try (
  (.kids | split(" ")) as $kids
  | [try (.payload | strict) catch ("ROSTER_INVALID" | refuse)][0] | known
  | {practice, at: (.issuedAt | moment),
      members: [.members[] | {key: .kid, value: {person, role, from: (.validFrom | moment), until: (.revokedAt | moment)}}]
        | from_entries} as $read
  | (.members[] | "\(.kid) \(.signingKey) \(.kid | hex)"),
    ([$kids[] | $read.members[.] // empty] | if any(.[]; .role != "BUREAU") then "SIGNER_ROLE"
      elif all(.[]; validAt($read.at)) | not then "SIGNER_REVOKED"
      elif $practice != "" and ($read.practice or any($practice | split(" ")[]; in($read.members))) then "PRACTICE_MIXED"
      else "ok" end),
    ($read | tojson)
) catch code
'

# In: {id, payload, kids} of a result. Out: "ID " and what is to be said of it, or the code. Points are not counted again:
# vierogen-bureau verify does that.
result='
def members: "formatVersion:number resultId:string revision:number supersedes:string? assignmentId:string
  packageIdentity:string form:object kind:string number:string round:string practice:boolean procedureVersion:string
  policy:object basis:string? points:object counted:array total:number maximum:number passMark:number percentage:number
  structuralErrors:array findings:array outcome:string feedback:object overallFeedback:string advice:array pins:array
  retakeMarks:array coReview:object? signers:array times:object programVersion:string journalHead:string"
  | [splits("\\s+") | split(":") | {name: .[0], type: (.[1] | rtrimstr("?")), nullable: (.[1] | endswith("?"))}];
def typed($value): .name as $name | $value[$name] | type;
def wellFormed: . as $value | members as $members | ($members | map(.name)) as $names
  | if type != "object" then "RESULT_INVALID" | refuse
    elif (.formatVersion | integer) and .formatVersion > 1 then "FORMAT_TOO_NEW" | refuse
    elif (.formatVersion | integer) and .formatVersion < 1 then "FORMAT_UNKNOWN" | refuse
    elif keys - $names != [] then "JSON_UNKNOWN_MEMBER" | refuse
    elif $names - keys != [] then "JSON_MISSING_MEMBER" | refuse
    elif (all($members[]; typed($value) as $type | $type == .type or (.nullable and $type == "null")) | not)
      or (.outcome | IN("SUFFICIENT", "INSUFFICIENT", "REJECTED", "RETURNED", "UNDECIDED", "HANDED_BACK") | not)
      or (.signers | length < 1 or length > 4 or (all(.[]; kid) | not) or (unique | length) < length)
      or (.policy.minimumSigners | IN(1, 2) | not) or (.times.sealedAt | moment | not)
    then "RESULT_INVALID" | refuse
    else . end;
# as many as must: no policy lowers two for a fail, for no verdict, and for what a colleague looked at went into
def asked: if (.outcome | IN("INSUFFICIENT", "REJECTED", "UNDECIDED")) or .coReview.reading != null
    or ((.outcome | IN("RETURNED", "HANDED_BACK") | not) and .policy.minimumSigners == 2) then 2 else 1 end;
"\(.id) " + (try (
  (.kids | split(" ")) as $kids
  | (.payload | strict) as {$value, $canonical}
  | $value | wellFormed
  | [.signers[] | $roster[0].members[.]] as $signers
  | (.times.sealedAt | moment) as $at
  | if .practice != $roster[0].practice then "PRACTICE_MIXED"
    elif ($kids | sort) != (.signers | sort) then "SIGNER_SET"
    elif $kids != .signers then "SIGNER_ORDER"
    elif all($signers[]; validAt($at)) | not then "SIGNER_REVOKED"
    elif ($signers | map(.person) | unique | length) < ($signers | length) then "SAME_PERSON_TWICE"
    elif any($signers[]; .role != "ASSESSOR") then "SIGNER_ROLE"
    elif ($signers | length) < asked then "RESULT_SIGNERS_TOO_FEW"
    elif ($signers | length) > asked then "RESULT_INVALID"
    elif (.outcome | IN("SUFFICIENT", "INSUFFICIENT"))
      and (.outcome == "SUFFICIENT") != (.total >= .passMark and .structuralErrors == []) then "RESULT_RECOUNT_DIFFERS"
    elif ($canonical and keys_unsorted == (members | map(.name))) | not then "RESULT_INVALID"
    else "valid\(if .practice then " for PRACTICE only" else "" end): \(.outcome), signed by \($signers | map(.person)
      | join(" and "))" end
) catch code)
'

# --- shell ----------------------------------------------------------------------------------------------------------

sentence() {
  sed -n "s/^$1 //p" "$here/codes.txt"
}

# canonical TEXT: whether base64url has no spare bits (its letters were looked at before)
canonical() {
  case $((${#1} % 4)) in
    0) return 0 ;;
    2) case $1 in *[AQgw]) return 0 ;; esac ;;
    3) case $1 in *[AEIMQUYcgkosw048]) return 0 ;; esac ;;
  esac
  return 1
}

# decode TEXT: the bytes of base64url
decode() {
  case $((${#1} % 4)) in 2) pad='==' ;; 3) pad='=' ;; *) pad='' ;; esac
  printf '%s%s\n' "$1" "$pad" | tr '_-' '/+' | fold -w 64 | openssl base64 -d
}

# form FILE OUT: the form of a statement, RFC 7515 7.2.1, in its one way to be written. Writes OUT.payload, OUT.rows and
# OUT.headers, or the code into OUT.code. Nothing is verified yet.
form() {
  if [ -d "$1" ]; then echo FILE_IS_A_FOLDER > "$2.code"; return; fi
  if [ ! -e "$1" ]; then echo FILE_NOT_FOUND > "$2.code"; return; fi
  if [ ! -f "$1" ] || [ ! -r "$1" ]; then echo FILE_UNREADABLE > "$2.code"; return; fi
  sizes=$(wc -lc < "$1")
  # shellcheck disable=SC2086 # two numbers: line feeds and bytes
  out=$2 file=$1 && set -- $sizes
  if [ "$2" -gt 4000000 ]; then echo FILE_TOO_LARGE > "$out.code"; return; fi
  echo SIGNATURE_FORM > "$out.code"
  [ "$1" -eq 0 ] || return
  text='"[A-Za-z0-9_-]*"'
  row="[{]\"protected\":$text,\"signature\":$text[}]"
  grep -Eaqx "[{]\"payload\":$text,\"signatures\":\\[$row(,$row){0,7}\\][}]" < "$file" || return
  words=$(cat < "$file")
  set -f
  IFS='"'
  # shellcheck disable=SC2086 # the quotes of the file part its words
  set -- $words
  unset IFS
  set +f
  payload=$4
  canonical "$payload" || return
  printf '%s' "$payload" > "$out.payload"
  shift 6
  list=''
  while [ $# -ge 8 ]; do
    canonical "$4" || return
    canonical "$8" || return
    printf '%s %s\n' "$4" "$8" >> "$out.rows"
    list="$list,\"$4\""
    shift 8
  done
  printf '{"id":"%s","headers":[%s]}\n' "${out##*/}" "${list#,}" > "$out.headers"
  rm "$out.code"
}

# signatures OUT KEYS: every signature, not only one of them. OUT.kids says whose they are said to be.
signatures() {
  n=0
  for kid in $(cat "$1.kids"); do
    n=$((n + 1))
    key=$(sed -n "s/^$kid \([^ ]*\) .*/\1/p" "$2")
    if [ -z "$key" ]; then echo "$unknown" > "$1.code"; return; fi
    { read -r protected signature; } <<EOT
$(sed -n "${n}p" "$1.rows")
EOT
    # the fixed start of an Ed25519 key in DER (RFC 8410) ends where a letter of base64 does
    printf -- '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA%s=\n-----END PUBLIC KEY-----\n' \
      "$(printf '%s' "$key" | tr '_-' '/+')" > "$temp/key"
    { printf '%s.' "$protected"; cat "$1.payload"; } > "$temp/signed"
    decode "$signature" > "$temp/signature"
    if ! openssl pkeyutl -verify -pubin -inkey "$temp/key" -rawin -in "$temp/signed" -sigfile "$temp/signature" \
        > "$temp/said" 2>&1; then
      echo SIGNATURE_INVALID > "$1.code"
      return
    fi
  done
}

# utf8 OUT: whether the payload is UTF-8, of which jq would repair what is not
utf8() {
  decode "$(cat "$1.payload")" > "$temp/plain"
  iconv -f UTF-8 -t UTF-8 < "$temp/plain" > "$temp/again" 2>&1 && cmp -s "$temp/plain" "$temp/again" \
    && [ "$(head -c 3 "$temp/plain" | od -An -tx1)" != " ef bb bf" ]
}

# takeHeaders TYPE: of the statements whose headers are in $temp/questions, OUT.kids or the code
takeHeaders() {
  jq -r --arg typ "$1" "$library$headers" "$temp/questions" > "$temp/answers" || exit 3
  while read -r id said kids; do
    if [ "$said" = ok ]; then echo "$kids" > "$temp/$id.kids"; else echo "$said" > "$temp/$id.code"; fi
  done < "$temp/answers"
}

# question OUT: the payload and who signed, for jq
question() {
  printf '{"id":"%s","kids":"%s","payload":"%s"}\n' "${1##*/}" "$(cat "$1.kids")" "$(cat "$1.payload")"
}

# readRoster FILE OUT PRACTICE: OUT.keys and OUT.json, or the code in OUT.code. PRACTICE: the kids to practise with, which
# must not be in it.
readRoster() {
  form "$1" "$2"
  [ ! -e "$2.code" ] || return
  cp "$2.headers" "$temp/questions"
  takeHeaders vierogen-roster+json
  [ ! -e "$2.code" ] || return
  if ! utf8 "$2"; then echo ROSTER_INVALID > "$2.code"; return; fi
  question "$2" | jq -r --arg practice "$3" "$library$roster" > "$2.answer" || exit 3
  case $(head -n 1 "$2.answer") in
    *' '*) ;;
    *) cp "$2.answer" "$2.code"; return ;;
  esac
  sed '$d' "$2.answer" | sed '$d' > "$2.keys"
  sed -n '$p' "$2.answer" > "$2.json"
  # a kid is the SHA-256 of its key as a JWK, RFC 7638
  mkdir "$2.thumbprints"
  while read -r kid key hex; do
    printf '{"crv":"Ed25519","kty":"OKP","x":"%s"}' "$key" > "$2.thumbprints/$hex"
  done < "$2.keys"
  if ! (cd "$2.thumbprints" && openssl dgst -sha256 -r *) | awk '{ if ("*" $1 != $2) exit 1 }'; then
    echo ROSTER_INVALID > "$2.code"
    return
  fi
  unknown=SIGNER_UNKNOWN
  signatures "$2" "$2.keys"
  [ ! -e "$2.code" ] || return
  said=$(sed '$d' "$2.answer" | tail -n 1)
  [ "$said" = ok ] || echo "$said" > "$2.code"
}

usage() {
  echo 'usage: sh verify.sh (--practice | --roster FILE) RESULT...' >&2
  exit 2
}

case ${1-} in
  --practice) given=''; shift ;;
  --roster) [ $# -ge 2 ] || usage; given=$2; shift 2 ;;
  *) usage ;;
esac
[ $# -gt 0 ] || usage
for file in "$@"; do
  case $file in --*) usage ;; esac
done
for tool in openssl jq iconv; do
  if ! command -v "$tool" > /dev/null; then echo "verify.sh needs $tool" >&2; exit 3; fi
done

temp=$(mktemp -d) || exit 3
trap 'rm -rf "$temp"' EXIT
trap 'exit 3' HUP INT TERM

# the kids to practise with; the file is one of ours, and its kids are only used to refuse
form "$here/practice.deelnemers" "$temp/practice"
[ ! -e "$temp/practice.code" ] || exit 3
practice=$(decode "$(cat "$temp/practice.payload")" | grep -o '"kid":"[^"]*"' | cut -d '"' -f 4 | tr '\n' ' ')
known=$temp/known
if [ -n "$given" ]; then
  readRoster "$given" "$known" "${practice% }"
else
  readRoster "$here/practice.deelnemers" "$known" ''
fi
if [ -e "$known.code" ]; then
  code=$(cat "$known.code")
  printf '%s\n' "roster: INVALID: $code: $(sentence "$code")" >&2
  exit 1
fi

# the headers of all files at once
n=0
: > "$temp/asked"
: > "$temp/questions"
for file in "$@"; do
  n=$((n + 1))
  form "$file" "$temp/$n"
  if [ ! -e "$temp/$n.code" ]; then
    printf '%s\n' "$temp/$n" >> "$temp/asked"
    cat "$temp/$n.headers" >> "$temp/questions"
  fi
done
takeHeaders vierogen-result+json

# then every signature of each
: > "$temp/questions"
while read -r out; do
  [ ! -e "$out.code" ] || continue
  unknown=SIGNER_UNKNOWN
  for kid in $(cat "$out.kids"); do
    case " $practice" in *" $kid "*) [ -z "$given" ] || unknown=PRACTICE_MIXED ;; esac
  done
  signatures "$out" "$known.keys"
  [ ! -e "$out.code" ] || continue
  if ! utf8 "$out"; then echo JSON_MALFORMED > "$out.code"; continue; fi
  question "$out" >> "$temp/questions"
done < "$temp/asked"

# then the payloads of those at once
jq -r --slurpfile roster "$known.json" "$library$result" "$temp/questions" > "$temp/answers" || exit 3
while read -r id answer; do
  printf '%s\n' "$answer" > "$temp/$id.code"
done < "$temp/answers"

status=0
n=0
for file in "$@"; do
  n=$((n + 1))
  name=$file
  case $file in *[[:cntrl:]]*) name=$(printf '%s' "$file" | tr '\000-\037\177' '?') ;; esac
  code=UNEXPECTED
  [ ! -s "$temp/$n.code" ] || read -r code < "$temp/$n.code"
  case $code in
    valid*) said=$code ;;
    *) status=1; said="INVALID: $code: $(sentence "$code")" ;;
  esac
  # no echo: in some shells it makes line feeds of the backslashes in a name
  printf '%s\n' "$name: $said"
done
exit $status
