# Finds a Java of version 25 or newer and sets JAVA to its program. Read by the launchers, not run by itself.

# The major version of the JDK in folder $1: from its own statement, which is faster than starting it.
java_version() {
    if [ -f "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
    fi
}

# Takes the JDK in folder $1 when it is of version 25 or newer, and newer than what was found so far.
consider_java() {
    [ -x "$1/bin/java" ] || return 0
    found_version=$(java_version "$1")
    if [ "${found_version:-0}" -ge "${JAVA_VERSION_AT_LEAST:-25}" ]; then
        JAVA=$1/bin/java
        JAVA_VERSION_AT_LEAST=$((found_version + 1))
    fi
}

JAVA=
JAVA_VERSION_AT_LEAST=25
[ -z "${JAVA_HOME:-}" ] || consider_java "$JAVA_HOME"
if [ -z "$JAVA" ] && command -v java > /dev/null; then
    on_path=$(readlink -f "$(command -v java)" 2> /dev/null || command -v java)
    consider_java "$(dirname "$(dirname "$on_path")")"
fi
if [ -z "$JAVA" ]; then
    for folder in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/}"/.sdkman/candidates/java/*; do
        consider_java "$folder"
    done
fi
if [ -z "$JAVA" ]; then
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-nl}}} in
        en*) echo "Vierogen needs Java 25 or newer: install Temurin 25 from https://adoptium.net and start it again." ;;
        *) echo "Vierogen heeft Java 25 of nieuwer nodig: installeer Temurin 25 van https://adoptium.net en start het opnieuw." ;;
    esac >&2
    exit 2
fi

# Without a UTF-8 locale Java cannot open a file with an accent in its name.
case $(locale charmap 2> /dev/null) in
    UTF-8 | '') ;;
    *)
        if [ -n "${LC_ALL:-}" ]; then LC_ALL=C.UTF-8; else LC_CTYPE=C.UTF-8; export LC_CTYPE; fi
        ;;
esac
