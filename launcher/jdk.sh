# Finds a JDK. Sourced by the launcher and by ./format.

needed_java=25

# Where JDKs usually stand; each entry is a pattern for folders that hold one.
jdk_folders=${REMIT_JDK_FOLDERS-"
  /usr/lib/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/jdk*
  /Library/Java/JavaVirtualMachines/*/Contents/Home
  ${HOME:-}/Library/Java/JavaVirtualMachines/*/Contents/Home
  /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
  /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
  /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec
  ${HOME:-}/.sdkman/candidates/java/*
  ${HOME:-}/.local/share/mise/installs/java/*
  ${HOME:-}/.asdf/installs/java/*
  ${HOME:-}/.jdks/*
"}

say() {
  printf '%s\n' "$@" >&2
}

# Sets `version` to what the JDK's release file says; no Java is started for it. Empty where the
# folder is no JDK.
java_version() {
  version=
  [ -r "$1/release" ] && [ -x "$1/bin/javac" ] || return 0
  while read -r line; do
    case $line in
      JAVA_VERSION=*)
        version=${line#JAVA_VERSION=\"}
        version=${version%\"}
        ;;
    esac
  done <"$1/release"
}

# True where this folder holds a JDK that is new enough; notes the others for the message.
fits() {
  java_version "$1"
  [ -n "$version" ] || return 1
  major=${version%%[!0-9]*}
  [ -n "$major" ] || return 1
  if [ "$major" -ge "$needed_java" ]; then
    return 0
  fi
  case $too_old in
    *"in $1"*) ;;
    *) too_old="$too_old
  found: $version in $1, which is too old" ;;
  esac
  return 1
}

# The folder above bin/ of the java on the path, through symbolic links.
jdk_on_path() {
  found=$(command -v java) || return 1
  while [ -h "$found" ]; do
    to=$(readlink "$found")
    case $to in
      /*) found=$to ;;
      *) found=${found%/*}/$to ;;
    esac
  done
  (cd -P "${found%/*}/.." 2>/dev/null && pwd)
}

# Sets `jdk` to the folder of the JDK to use, or says what to install and ends with 69.
find_jdk() {
  too_old=
  if [ -n "${REMIT_JAVA_HOME:-}" ]; then
    jdk=$REMIT_JAVA_HOME
    fits "$jdk" && return 0
    say "remit: REMIT_JAVA_HOME is $jdk, which holds no JDK $needed_java or newer$too_old" \
      "  try: set it to the folder of one, or unset it"
    exit 69
  fi
  path_jdk=$(jdk_on_path || true)
  # Unquoted on purpose: patterns are to become folders.
  for jdk in "${JAVA_HOME:-}" "$path_jdk" $jdk_folders; do
    [ -n "$jdk" ] && fits "$jdk" && return 0
  done
  say "remit: needs a JDK $needed_java or newer and found none$too_old" \
    "  try: install one: on macOS 'brew install openjdk'; with SDKMAN 'sdk install java 25-tem';" \
    "       on Debian or Ubuntu the package of Eclipse Temurin $needed_java" \
    "       or set REMIT_JAVA_HOME to the folder of one that you have"
  exit 69
}
