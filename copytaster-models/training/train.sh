#!/usr/bin/env bash
# Trains the reading network and puts its weights where the library reads them. Run again to resume. See README.md.
set -euo pipefail
cd "$(dirname "$0")"
gold=../../../shared/gold run=reader to=../src/main/resources/org/copytaster/models/network length=() extra=() smoke= teacher=no seed=7
while [ $# -gt 0 ]; do
  case $1 in
    --gold) gold=$2; shift;;
    --minutes|--wordpieces) length=("$1" "$2"); shift;;
    --teacher) teacher=yes;;
    --onward) run=onward teacher=no;;
    --seed) seed=$2; shift;;
    --licensed-only) run=licensed teacher=no to=work/licensed extra+=(--licensed-only);;
    --smoke) run=smoke to=work/smoke length=(--minutes 0.8) extra+=(--smoke --every 0.3) smoke=1 teacher=no;;
    *) echo "unknown option $1; known: --gold DIR, --minutes N, --wordpieces N, --seed N, --teacher, --onward, --licensed-only, --smoke" >&2; exit 2;;
  esac
  shift
done
[ -f "$gold/score.py" ] || { echo "no score.py in $gold: give the gold folder with --gold DIR" >&2; exit 2; }
python=${PYTHON:-/usr/bin/python3}
"$python" -c 'import torch, numpy, onnx' || { echo "missing: apt-get install python3-torch python3-numpy python3-onnx libopenblas0" >&2; exit 2; }
export OMP_NUM_THREADS=${THREADS:-1}
mkdir -p work "$to"
[ -z "$smoke" ] || rm -f work/smoke.*
# A GPU trains by captured steps (captured.py), the teacher first; a CPU trains without one unless asked (--teacher: some eight hours more).
gpu=
"$python" -c 'import sys, torch; sys.exit(not torch.cuda.is_available())' && gpu=yes
if [ "$run" = onward ]; then
  # From the weights of the last full run where they are, else from the graphs that ship, multiplied out again.
  start=work/reader.final.pt
  if [ ! -f "$start" ]; then
    start=work/shipped.final.pt
    [ -f "$start" ] || "$python" -m reader.shipped --gold "$gold" --work work --graphs "$to" --out "$start"
  fi
  extra=(--start "$start" --batch 1536 --rate 1.5e-4 --head-rate 6e-4)
fi
if [ -n "$gpu" ] && [ "$run" != onward ] && [ ! -f "work/$run.final.pt" ]; then
  captured=(--run "$run" --seed "$seed" ${smoke:+--smoke --seconds 20 --teacher-seconds 20})
  [ "$run" != licensed ] || captured+=(--licensed-only --alone)
  case ${length[0]:-} in
    --wordpieces) captured+=(--seconds inf "${length[@]}");;
    --minutes) [ -n "$smoke" ] || captured+=(--seconds "$("$python" -c "print(60 * ${length[1]})")");;
  esac
  "$python" -W ignore -m reader.captured --gold "$gold" --work work "${captured[@]}"
fi
[ ${#length[@]} -gt 0 ] || length=(--wordpieces 8e6)
if [ $teacher = yes ]; then
  [ -f work/teacher.final.pt ] || "$python" -m reader.train --gold "$gold" --work work --run teacher --base cased --wordpieces 12.3e6 --rate 5e-5 --part 0 --threads "$OMP_NUM_THREADS"
  extra+=(--teacher work/teacher.final.pt)
fi
if [ ! -f "work/$run.final.pt" ]; then
  "$python" -m reader.train --gold "$gold" --work work --run "$run" --threads "$OMP_NUM_THREADS" "${length[@]}" ${extra[@]+"${extra[@]}"} --seed "$seed" --part 0
  "$python" -m reader.heads --gold "$gold" --work work --weights "work/$run.final.pt" --seed "$seed"
fi
"$python" -m reader.calibrate --gold "$gold" --work work --weights "work/$run.final.pt" --eight-bit --out "work/$run.calibration.json" ${smoke:+--smoke}
"$python" -W ignore -m reader.export --work work --weights "work/$run.final.pt" --calibration "work/$run.calibration.json" --to "work/$run.onnx"
"$python" -m reader.gate --gold "$gold" --work work --weights "work/$run.final.pt" --calibration "work/$run.calibration.json" --out "work/$run.gate.json" ${smoke:+--smoke}
if [ "$run" = reader ] || [ "$run" = onward ]; then
  "$python" -m reader.parity --work work --weights "work/$run.final.pt" --calibration "work/$run.calibration.json" --out parity/sentences.json
fi
[ -n "$smoke" ] || "$python" -m reader.card --gate "work/$run.gate.json" --mark "$([ "$run" = licensed ] && echo licensed || echo reader)"
cp "work/$run.onnx/"{reader.onnx,attribution.onnx,labels.tsv,vocab.txt} "$to/"
echo "weights are in $to"
