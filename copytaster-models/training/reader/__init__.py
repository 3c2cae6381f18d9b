"""The training recipe of the reading network. Run `../train.sh`; see `../README.md`."""
