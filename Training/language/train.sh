#!/bin/sh
# Trains the model anew and puts it into the program: train.sh TRAIN_DIR [WORK_DIR] [MILLIONS]
#
# TRAIN_DIR holds sent/ and words/ (../shared/data/lid/train). Needs python3, g++ and, for the
# packages of fetch.sh, apt-get. The same inputs give the same model: the seeds are fixed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
train=$(cd "$1" && pwd)
mkdir -p "${2:-build}" && work=$(cd "${2:-build}" && pwd)
sh "$here/fetch.sh" "$work/packages"
python3 "$here/extra.py" "$train" "$work/packages" "$work/extra"
python3 "$here/tables.py" "$work/scalars.bin"
python3 "$here/corpus.py" "$train" "$work/extra" "$work/corpus" > "$work/classes.tsv"
g++ -std=c++20 -O3 -mavx2 -mfma -ffast-math -Wall -o "$work/lid" "$here/train.cpp"
"$work/lid" train "$work/scalars.bin" "$work/classes.tsv" "$work/corpus" "$work/model.bin" "${3:-32}"
cp "$work/model.bin" "$here/../../Sources/CLanguageModel/model.bin"
"$work/lid" predict "$work/model.bin" < "$here/golden.txt" | cut -f 1,3 | paste - "$here/golden.txt" > "$work/golden.tsv"
cp "$work/golden.tsv" "$here/golden.tsv"
