#!/usr/bin/env bash
# refit.sh [--weights-only] [--gold DIR]: fits attribution-trust.tsv (PolNeAR train, rules alone) and attribution-weights.tsv (PolNeAR and GUM dev,
# rules and network) anew. Run it whenever the reading network's weights or the rules of org.copytaster.attribute have changed. Takes two CPU minutes, with
# --weights-only half a minute. Prints cross-validated figures, and the figures with the new tables at the end, by the referee's score.py.
# Needs JDK 25, python3-numpy, and the gold in the layout of shared/gold (default: beside the repository).
set -euo pipefail
home=$(cd "$(dirname "$0")/../../.." && pwd)
gold=$home/../shared/gold
all=yes
while [ $# -gt 0 ]; do
  case $1 in
    --weights-only) all= ;;
    --gold) gold=$2; shift ;;
    *) echo "refit.sh: unknown argument '$1'; there are --weights-only and --gold DIR" >&2; exit 2 ;;
  esac
  shift
done
polnear=$gold/annotation/polnear
gum=$gold/annotation/gum-attribution
books=$home/copytaster-models/src/main/resources/org/copytaster/models
work=$home/copytaster-models/target/refit
fit="python3 $home/copytaster-models/training/attribution/refit.py"
export OMP_NUM_THREADS=1
mkdir -p "$work"

# The drafts of a set's part, as the sources stand: the launcher builds first if they are newer.
drafts() {
  "$home/copytaster" --version >/dev/null
  # the java of the path may be older than the one that the launcher found and built with
  for jdk in ${JAVA_HOME:+"$JAVA_HOME"} /usr/lib/jvm/*25*; do [ -x "$jdk/bin/java" ] && java=$jdk/bin/java && break; done
  python3 "$gold/score.py" inputs "$1.jsonl.gz" | "$java" -Xmx2g --enable-native-access=ALL-UNNAMED -cp "$(cat "$home"/copytaster-desk/target/launcher/classpath)" \
    org.copytaster.evaluation.attribution.WeighedDrafts "${@:3}" >"$2"
}

# A table is replaced only when the whole of it is there.
if [ -n "$all" ]; then
  drafts "$polnear/train" "$work/train.jsonl" --rules
  $fit trust "$polnear/train.jsonl.gz" "$work/train.jsonl" >"$work/trust.tsv"
  cp "$work/trust.tsv" "$books/attribution-trust.tsv"
fi
drafts "$polnear/dev" "$work/dev.jsonl"
drafts "$gum/dev" "$work/gum.jsonl"
$fit weights "$polnear/dev.jsonl.gz" "$work/dev.jsonl" "$gum/dev.jsonl.gz" "$work/gum.jsonl" >"$work/weights.tsv"
cp "$work/weights.tsv" "$books/attribution-weights.tsv"
python3 "$gold/score.py" inputs "$polnear/dev.jsonl.gz" | "$home/copytaster" read - >"$work/reports.jsonl"
python3 "$gold/score.py" statements "$polnear/dev.jsonl.gz" "$work/reports.jsonl"
