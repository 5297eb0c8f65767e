#!/usr/bin/env python3
"""Verifies result files of Vierogen (.uitslag) with Python 3.9 or newer and `cryptography`.

    python3 verify.py (--practice | --roster FILE) RESULT...

Exit code: 0 all valid, 1 something refused, 2 wrong use, 3 the files beside this script are not as they should be.
One line per result, in the order given. README.md says what is looked at.
"""

import base64
import binascii
import datetime
import hashlib
import json
import os
import re
import sys
import unicodedata

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

HERE = os.path.dirname(os.path.abspath(__file__))
LONGEST = 4_000_000
KID = re.compile(r"[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]")
NOT_ALLOWED = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
# every member of a result, in its order; "?" may be null
MEMBERS = dict(member.split(":") for member in """
    formatVersion:number resultId:string revision:number supersedes:string? assignmentId:string packageIdentity:string
    form:object kind:string number:string round:string practice:boolean procedureVersion:string policy:object
    basis:string? points:object counted:array total:number maximum:number passMark:number percentage:number
    structuralErrors:array findings:array outcome:string feedback:object overallFeedback:string advice:array pins:array
    retakeMarks:array coReview:object? signers:array times:object programVersion:string journalHead:string
    """.split())
ROW = {"kid", "person", "role", "validFrom", "revokedAt", "signingKey", "encryptionKey"}
# y of the points of small order, little-endian: under such a key anyone can sign
SMALL_ORDER = {"00" * 32, "01" + "00" * 31, "ec" + "ff" * 30 + "7f",
               "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
               "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"}


class Refused(Exception):
    """With a code of codes.txt."""


def require(holds, code):
    if not holds:
        raise Refused(code)


def type_of(value):
    # bool before int: in Python a bool is an int
    for name, kind in (("null", type(None)), ("boolean", bool), ("number", (int, float)), ("string", str),
                       ("array", list)):
        if isinstance(value, kind):
            return name
    return "object"


def is_integer(value):
    return isinstance(value, int) and not isinstance(value, bool)


def read(file):
    try:
        with open(file, "rb") as stream:
            data = stream.read(LONGEST + 1)
    except FileNotFoundError:
        raise Refused("FILE_NOT_FOUND") from None
    except IsADirectoryError:
        raise Refused("FILE_IS_A_FOLDER") from None
    except OSError:
        raise Refused("FILE_UNREADABLE") from None
    require(len(data) <= LONGEST, "FILE_TOO_LARGE")
    return data


def encoded(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def decoded(text, code):
    """Bytes of base64url; only its one canonical form."""
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError, TypeError):
        raise Refused(code) from None
    require(encoded(data) == text, code)
    return data


def members_once(pairs):
    require(len({name for name, _ in pairs}) == len(pairs), "JSON_MALFORMED")
    for name, _ in pairs:
        require(not NOT_ALLOWED.search(name), "TEXT_NOT_ALLOWED")
    return dict(pairs)


def number(text):
    """Whole numbers as int, so that only the shortest way to write a number comes out the same."""
    require(len(text) <= 20, "JSON_TOO_LARGE")
    value = float(text)
    return int(value) if value.is_integer() else value


def no_number(_):
    raise Refused("JSON_MALFORMED")


def require_plain(value, depth=1):
    if isinstance(value, str):
        require(not NOT_ALLOWED.search(value), "TEXT_NOT_ALLOWED")
    elif isinstance(value, (list, dict)):
        require(depth <= 16, "JSON_TOO_LARGE")
        for inner in value.values() if isinstance(value, dict) else value:
            require_plain(inner, depth + 1)


def strict_json(data):
    """JSON without what the library lets through: doubled members, NaN, any depth, any number, any character."""
    try:
        text = data.decode("utf-8")
        value = json.loads(text, object_pairs_hook=members_once, parse_int=number, parse_float=number,
                           parse_constant=no_number)
    except ValueError:  # bad UTF-8 too; a byte order mark is no JSON
        raise Refused("JSON_MALFORMED") from None
    except RecursionError:
        raise Refused("JSON_TOO_LARGE") from None
    require_plain(value)
    return value, text


def written(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def statement(file, typ):
    """The form of a statement, RFC 7515 7.2.1: parsed, written again, and the same bytes. Nothing is verified yet."""
    data = read(file)
    try:
        outer = json.loads(data.decode("ascii"))
        rows = [{"protected": row["protected"], "signature": row["signature"]} for row in outer["signatures"]]
        again = written({"payload": outer["payload"], "signatures": rows})
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Refused("SIGNATURE_FORM") from None
    require(again.encode("ascii", "replace") == data and 1 <= len(rows) <= 8, "SIGNATURE_FORM")
    payload = decoded(outer["payload"], "SIGNATURE_FORM")
    signatures = []
    for row in rows:
        try:
            header, _ = strict_json(decoded(row["protected"], "SIGNATURE_FORM"))
        except Refused:
            raise Refused("SIGNATURE_FORM") from None
        require(isinstance(header, dict) and set(header) == {"alg", "kid", "typ"}
                and all(isinstance(value, str) for value in header.values())
                and header["alg"] in ("EdDSA", "Ed25519") and KID.fullmatch(header["kid"]), "SIGNATURE_FORM")
        signed = (row["protected"] + "." + outer["payload"]).encode("ascii")
        signatures.append((header["kid"], header["typ"], signed, decoded(row["signature"], "SIGNATURE_FORM")))
    kids = [kid for kid, _, _, _ in signatures]
    types = {found for _, found, _, _ in signatures}
    require(len(set(kids)) == len(kids) and len(types) == 1, "SIGNATURE_FORM")
    require(types == {typ}, "FORMAT_UNKNOWN")
    return payload, signatures, kids


def verify_all(signatures, members, unknown):
    """Every signature, not only one of them."""
    for kid, _, signed, signature in signatures:
        require(kid in members, unknown)
        try:
            key = decoded(members[kid]["signingKey"], "ROSTER_INVALID")
            Ed25519PublicKey.from_public_bytes(key).verify(signature, signed)
        except (InvalidSignature, ValueError):
            raise Refused("SIGNATURE_INVALID") from None


def moment(text):
    """A moment as text that sorts; None when it is none."""
    found = re.fullmatch(r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(\.[0-9]{3})?Z", str(text))
    try:
        datetime.datetime.strptime(found[1], "%Y-%m-%dT%H:%M:%S")
    except (TypeError, ValueError):
        return None
    return None if found[2] == ".000" else found[1] + (found[2] or ".000")


def valid_at(member, at):
    return member["from"] <= at and (member["until"] is None or at < member["until"])


def is_sound_key(text):
    key = bytearray(decoded(text, "ROSTER_INVALID"))
    if len(key) != 32:
        return False
    key[31] &= 0x7F
    return int.from_bytes(key, "little") < 2**255 - 19 and key.hex() not in SMALL_ORDER


def member(row):
    require(isinstance(row, dict) and set(row) == ROW, "ROSTER_INVALID")
    texts = [value for name, value in row.items() if name != "revokedAt"]
    require(all(isinstance(value, str) for value in texts), "ROSTER_INVALID")
    jwk = '{"crv":"Ed25519","kty":"OKP","x":"%s"}' % row["signingKey"]
    require(row["kid"] == encoded(hashlib.sha256(jwk.encode()).digest()), "ROSTER_INVALID")
    require(is_sound_key(row["signingKey"]) and len(decoded(row["encryptionKey"], "ROSTER_INVALID")) == 32,
            "ROSTER_INVALID")
    require(re.fullmatch(r"[A-Z]{2,4}-[0-9]{3,6}", row["person"]) and row["role"] in ("ASSESSOR", "BUREAU"),
            "ROSTER_INVALID")
    start, until = moment(row["validFrom"]), moment(row["revokedAt"])
    require(start and (row["revokedAt"] is None or until and start <= until), "ROSTER_INVALID")
    return dict(row, **{"from": start, "until": until})


def roster(file):
    """The roster, which brings its own keys; whoever uses it has to trust where it came from."""
    payload, signatures, kids = statement(file, "vierogen-roster+json")
    try:
        value, _ = strict_json(payload)
    except Refused:
        raise Refused("ROSTER_INVALID") from None
    require(isinstance(value, dict), "ROSTER_INVALID")
    require(not is_integer(value.get("format")) or value["format"] <= 1, "FORMAT_TOO_NEW")
    require(set(value) == {"format", "version", "practice", "issuedAt", "members"} and is_integer(value["format"])
            and value["format"] == 1 and is_integer(value["version"]) and value["version"] >= 1
            and isinstance(value["practice"], bool) and moment(value["issuedAt"])
            and isinstance(value["members"], list), "ROSTER_INVALID")
    rows = [member(row) for row in value["members"]]
    members = {row["kid"]: row for row in rows}
    require(len(members) == len(rows) and any(row["role"] == "BUREAU" for row in rows), "ROSTER_INVALID")
    verify_all(signatures, members, "SIGNER_UNKNOWN")
    for kid in kids:
        require(members[kid]["role"] == "BUREAU", "SIGNER_ROLE")
        require(valid_at(members[kid], moment(value["issuedAt"])), "SIGNER_REVOKED")
    return value["practice"], members


def result(payload):
    """What this script looks at in a payload. Points are not counted again: vierogen-bureau verify does that."""
    value, text = strict_json(payload)
    require(isinstance(value, dict), "RESULT_INVALID")
    if is_integer(value.get("formatVersion")):
        require(value["formatVersion"] <= 1, "FORMAT_TOO_NEW")
        require(value["formatVersion"] >= 1, "FORMAT_UNKNOWN")
    require(set(value) <= set(MEMBERS), "JSON_UNKNOWN_MEMBER")
    require(set(value) >= set(MEMBERS), "JSON_MISSING_MEMBER")
    for name, kind in MEMBERS.items():
        require(kind in (type_of(value[name]), type_of(value[name]) + "?")
                or kind.endswith("?") and value[name] is None, "RESULT_INVALID")
    signers = value["signers"]
    require(value["outcome"] in ("SUFFICIENT", "INSUFFICIENT", "REJECTED", "RETURNED", "UNDECIDED", "HANDED_BACK")
            and 1 <= len(signers) <= 4 and all(isinstance(kid, str) and KID.fullmatch(kid) for kid in signers)
            and len(set(signers)) == len(signers) and is_integer(value["policy"].get("minimumSigners"))
            and value["policy"]["minimumSigners"] in (1, 2) and moment(value["times"].get("sealedAt")), "RESULT_INVALID")
    # one result has one way to be written
    return value, written(value) == text and list(value) == list(MEMBERS)


def require_four_eyes(value):
    """As many as must: no policy lowers two for a fail, for no verdict, and for what a colleague's sheet went into."""
    outcome, signers = value["outcome"], len(value["signers"])
    two = outcome in ("INSUFFICIENT", "REJECTED", "UNDECIDED") or (value["coReview"] or {}).get("reading") is not None
    by_policy = outcome not in ("RETURNED", "HANDED_BACK") and value["policy"]["minimumSigners"] == 2
    asked = 2 if two or by_policy else 1
    require(signers >= asked, "RESULT_SIGNERS_TOO_FEW")
    require(signers == asked, "RESULT_INVALID")


def require_outcome(value):
    if value["outcome"] in ("SUFFICIENT", "INSUFFICIENT"):
        passes = value["total"] >= value["passMark"] and not value["structuralErrors"]
        require(passes == (value["outcome"] == "SUFFICIENT"), "RESULT_RECOUNT_DIFFERS")


def verify_result(file, practice, members, practice_kids):
    payload, signatures, kids = statement(file, "vierogen-result+json")
    practised = not practice and any(kid in practice_kids for kid in kids)
    verify_all(signatures, members, "PRACTICE_MIXED" if practised else "SIGNER_UNKNOWN")
    value, canonical = result(payload)
    require(value["practice"] == practice, "PRACTICE_MIXED")
    require(set(kids) == set(value["signers"]), "SIGNER_SET")
    require(kids == value["signers"], "SIGNER_ORDER")
    signers = [members[kid] for kid in value["signers"]]
    require(all(valid_at(signer, moment(value["times"]["sealedAt"])) for signer in signers), "SIGNER_REVOKED")
    persons = [signer["person"] for signer in signers]
    require(len(set(persons)) == len(persons), "SAME_PERSON_TWICE")
    require(all(signer["role"] == "ASSESSOR" for signer in signers), "SIGNER_ROLE")
    require_four_eyes(value)
    require_outcome(value)
    require(canonical, "RESULT_INVALID")
    words = "valid for PRACTICE only" if practice else "valid"
    return "%s: %s, signed by %s" % (words, value["outcome"], " and ".join(persons))


def sentences():
    with open(os.path.join(HERE, "codes.txt"), encoding="utf-8") as lines:
        return dict(line.rstrip("\n").split(" ", 1) for line in lines)


def main(words):
    practised = words[:1] == ["--practice"]
    files = words[1 if practised else 2:]
    if not (practised or words[:1] == ["--roster"]) or not files or any(file.startswith("--") for file in files):
        print("usage: python3 verify.py (--practice | --roster FILE) RESULT...", file=sys.stderr)
        return 2
    texts = sentences()
    known = roster(os.path.join(HERE, "practice.deelnemers"))
    practice_kids = set(known[1])
    try:
        if not practised:
            known = roster(words[1])
            require(not known[0] and not practice_kids & set(known[1]), "PRACTICE_MIXED")
    except Refused as refused:
        print("roster: INVALID: %s: %s" % (refused, texts[str(refused)]), file=sys.stderr)
        return 1
    code = 0
    for file in files:
        try:
            line = verify_result(file, *known, practice_kids)
        except Exception as error:  # also a defect of this script: one strange file must not stop the others
            said = str(error) if isinstance(error, Refused) else "UNEXPECTED"
            line = "INVALID: %s: %s" % (said, texts[said])
            code = 1
        name = "".join("?" if unicodedata.category(sign) in ("Cc", "Cs") else sign for sign in file)
        print("%s: %s" % (name, line))
    return code


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (Refused, OSError) as trouble:
        print("verify.py: %s" % trouble, file=sys.stderr)
        sys.exit(3)
