#!/usr/bin/env bash
# Fuzzes one door by which the world's bytes come in (decision 071).
#   copytaster-core/src/test/fuzz.sh EXTRACT|FEEDS|SITEMAP|WARC|JSONL [SECONDS] [FOLDER for the corpus and findings]
# Build first: ./mvnw -Dquick -DskipTests package. A finding belongs into src/test/resources/fuzz/<target>, with a test of its own.
set -euo pipefail
target=${1:?which target: EXTRACT, FEEDS, SITEMAP, WARC or JSONL}; seconds=${2:-300}; work=${3:-/tmp/copytaster-fuzz}
core=$(cd "$(dirname "$0")/../.." && pwd); folder=${target,,}
repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}; jazzer=$repository/com/code-intelligence
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
for jar in jazzer jazzer-api; do
  [ -f "$jazzer/$jar/0.24.0/$jar-0.24.0.jar" ] || "$core/../mvnw" -q -f "$core/../pom.xml" -N dependency:get "-Dartifact=com.code-intelligence:$jar:0.24.0"
done
libraries=$(cat "$core/../copytaster-desk/target/classpath"):$jazzer/jazzer/0.24.0/jazzer-0.24.0.jar:$jazzer/jazzer-api/0.24.0/jazzer-api-0.24.0.jar
mkdir -p "$work/classes" "$work/$folder"
# Jazzer 0.24.0 follows class files up to Java 23.
main=$core/src/main/java/org/copytaster
find "$main"/{read,extract,text,model,json} "$core/src/test/java/org/copytaster/fuzz" -name '*.java' ! -name package-info.java ! -name CorpusTest.java >"$work/sources"
"${java}c" -nowarn -proc:none --release 23 -d "$work/classes" -cp "$libraries" @"$work/sources"
cd "$work"
exec "$java" -Xmx1500m -Dfuzz.target="$target" -Dfuzz.longest.ms=10000 -cp "$work/classes:$core/src/main/resources:$libraries" \
  com.code_intelligence.jazzer.Jazzer --target_class=org.copytaster.fuzz.Fuzzed \
  --instrumentation_includes='org.copytaster.**' --disabled_hooks='com.code_intelligence.jazzer.sanitizers.**' --keep_going=5 \
  -max_len=6000 -timeout=60 -rss_limit_mb=3000 -max_total_time="$seconds" "$work/$folder" "$core/src/test/resources/fuzz/$folder"
