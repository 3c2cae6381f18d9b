#!/usr/bin/env bash
# Trains the reading network and puts its weights where the library reads them. Run again to resume. See README.md.
set -euo pipefail
cd "$(dirname "$0")"
gold=../../../shared/gold run=reader to=../src/main/resources/org/copytaster/models/network length=(--minutes 100) extra=() smoke=
while [ $# -gt 0 ]; do
  case $1 in
    --gold) gold=$2; shift;;
    --minutes|--wordpieces) length=("$1" "$2"); shift;;
    --licensed-only) run=licensed to=work/licensed extra+=(--licensed-only);;
    --smoke) run=smoke to=work/smoke length=(--minutes 0.8) extra+=(--smoke --every 0.3) smoke=1;;
    *) echo "unknown option $1; known: --gold DIR, --minutes N, --wordpieces N, --licensed-only, --smoke" >&2; exit 2;;
  esac
  shift
done
[ -f "$gold/score.py" ] || { echo "no score.py in $gold: give the gold folder with --gold DIR" >&2; exit 2; }
python=${PYTHON:-/usr/bin/python3}
"$python" -c 'import torch, numpy, onnx' || { echo "missing: apt-get install python3-torch python3-numpy python3-onnx libopenblas0" >&2; exit 2; }
export OMP_NUM_THREADS=${THREADS:-1}
mkdir -p work "$to"
[ -z "$smoke" ] || rm -f work/smoke.*
[ -f "work/$run.final.pt" ] || "$python" -m reader.train --gold "$gold" --work work --run "$run" --threads "$OMP_NUM_THREADS" "${length[@]}" ${extra[@]+"${extra[@]}"}
"$python" -m reader.calibrate --gold "$gold" --work work --weights "work/$run.final.pt" --eight-bit --out "work/$run.calibration.json" ${smoke:+--smoke}
"$python" -W ignore -m reader.export --work work --weights "work/$run.final.pt" --calibration "work/$run.calibration.json" --to "work/$run.onnx"
"$python" -m reader.quantise --folder "work/$run.onnx"
"$python" -m reader.gate --gold "$gold" --work work --weights "work/$run.final.pt" --calibration "work/$run.calibration.json" --out "work/$run.gate.json" ${smoke:+--smoke}
if [ "$run" = reader ]; then
  "$python" -m reader.parity --work work --weights "work/$run.final.pt" --calibration "work/$run.calibration.json" --out parity/sentences.json
fi
[ -n "$smoke" ] || "$python" -m reader.card --gate "work/$run.gate.json" --mark "$run"
cp "work/$run.onnx/"{reader.onnx,attribution.onnx,labels.tsv,vocab.txt} "$to/"
echo "weights are in $to"
