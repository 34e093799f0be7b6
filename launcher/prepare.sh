# Builds Remit and makes the result current. Sourced by the launcher when nothing current is fresh.
#
# Safe against a second launcher at the same time, and against being stopped at any moment: every
# build has folders of its own, and becomes current by renaming one small file. The lock only saves
# the work of building twice.

. "$home/launcher/jdk.sh"

# The same in training and in use, or the JVM refuses the cache.
jvm_flags="-XX:+UseSerialGC -XX:+UseCompactObjectHeaders"
[ "$part" = cli ] || jvm_flags="$jvm_flags -Xmx512m"

prepare() {
  mkdir -p "$state" 2>/dev/null || {
    say "remit: can write neither to $home/.remit nor to $state, so there is nowhere to build" \
      "  try: set XDG_CACHE_HOME to a folder that you can write to"
    exit 69
  }
  find_jdk
  find_maven
  lock
  read_current
  if ! is_fresh; then
    build
  fi
  unlock
}

find_maven() {
  for maven in "$(command -v mvn || true)" "${MAVEN_HOME:-/nonexistent}/bin/mvn"; do
    [ -n "$maven" ] && [ -x "$maven" ] && return 0
  done
  say "remit: needs Maven 3.8.7 or newer to build itself and found none" \
    "  try: install it: 'apt install maven', 'brew install maven' or 'sdk install maven'"
  exit 69
}

# Waits for another launcher that is building. A lock whose owner is gone is taken away.
lock() {
  said=
  until mkdir "$state/lock" 2>/dev/null; do
    owner=
    read -r owner <"$state/lock/owner" 2>/dev/null || true
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
      rm -rf "$state/lock"
    elif [ -z "$owner" ] && [ -n "$(find "$state/lock" -prune -mmin +1 2>/dev/null)" ]; then
      rm -rf "$state/lock"
    else
      [ -n "$said" ] || say "remit: another remit is building; waiting for it"
      said=yes
      sleep 1
    fi
  done
  trap unlock EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  echo $$ >"$state/lock/owner"
}

unlock() {
  trap - EXIT INT TERM HUP
  rm -rf "$state/lock" "$state/work.$$"
}

build() {
  work=$state/work.$$
  new=$state/app/$$.$(date +%s)
  log=$state/build.log
  rm -rf "$work"
  mkdir -p "$work" "$new/lib"
  # What changes from now on makes this build stale.
  : >"$new/stamp"
  if [ -n "$app" ]; then
    say "remit: building, because something has changed ..."
  elif [ "$part" = cli ]; then
    say "remit: building, because this is the first use; it may take a minute or two ..."
  else
    say "remit: building the service, because this is its first use; it may take some minutes ..."
  fi
  copy_sources
  if ! (cd "$work" && JAVA_HOME=$jdk PATH=$jdk/bin:$PATH "$maven" -B -DskipTests -pl "$part" -am package) \
    >"$log" 2>&1 </dev/null; then
    grep '^\[ERROR\]' "$log" | head -n 20 >&2 || true
    rm -rf "$new"
    say "remit: could not be built; the whole log is $log" \
      "  try: look at the lines above; a first build needs a network for Maven's downloads"
    exit 69
  fi
  rm -f "$work/$part"/target/*-tests.jar
  cp "$work/$part"/target/*.jar "$work/$part"/target/lib/*.jar "$new/lib/"
  write_run
  train
  publish
  rm -rf "$work"
}

# Builds a copy, so that neither a read-only checkout nor a Maven that is running in it matters.
copy_sources() {
  cp -p "$home/pom.xml" "$work/"
  [ ! -d "$home/.mvn" ] || cp -Rp "$home/.mvn" "$work/"
  for pom in "$home"/*/pom.xml; do
    module=${pom%/pom.xml}
    module=${module##*/}
    mkdir -p "$work/$module/src"
    cp -p "$pom" "$work/$module/"
    [ ! -d "$home/$module/src/main" ] || cp -Rp "$home/$module/src/main" "$work/$module/src/"
  done
}

# The last step of the launcher, written down once: sourced with home, app, java, terminal and the
# user's words set.
write_run() {
  class_path=
  for jar in "$new"/lib/*.jar; do
    class_path="$class_path${class_path:+:}\$app/lib/${jar##*/}"
  done
  cat >"$new/run.sh" <<END
cache=
[ ! -r "\$app/remit.aot" ] || cache=-XX:AOTCache=\$app/remit.aot
exec "\$java" $jvm_flags \${cache:+"\$cache"} -Xlog:disable -Xlog:all=error:stderr \\
  \${REMIT_JAVA_OPTIONS:-} -Dremit.home="\$home" -Dremit.terminal="\$terminal" \\
  -cp "$class_path" remit.$part.Main "\$@"
END
}

# Runs every example of every help page once, or starts the service and looks at its first pages, for
# the JVM to remember what it loaded and linked. A JVM that cannot make a cache leaves Remit slower,
# not broken.
train() {
  class_path=
  for jar in "$new"/lib/*.jar; do
    class_path="$class_path${class_path:+:}$jar"
  done
  (cd "$home" && "$jdk/bin/java" $jvm_flags -XX:AOTCacheOutput="$new/remit.aot" \
    -Dremit.home="$home" -cp "$class_path" "remit.$part.Training" "$work/training") \
    >>"$log" 2>&1 </dev/null || rm -f "$new/remit.aot"
}

# Makes the new build current, and forgets all but it and the one before it.
publish() {
  printf '%s\n%s\n' "$new" "$jdk/bin/java" >"$state/current.$$"
  mv -f "$state/current.$$" "$state/current"
  for old in "$state"/app/*; do
    [ "$old" = "$new" ] || [ "$old" = "$app" ] || rm -rf "$old"
  done
  read_current
}
