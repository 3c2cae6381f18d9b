"""Every label list of the network, in the order of its outputs."""

ENTITY_TYPES = ["PER", "ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "EVENT", "MISC"]
ENTITIES = ["O"] + [f"{p}-{t}" for t in ENTITY_TYPES for p in "BI"]

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()

CUES = ["O", "B", "I"]
ROLES = ["OUTSIDE", "SOURCE", "CONTENT"]

# PLOVER's types as events-plv names them: YIELD is CONCEDE and RETREAT, ASSAULT has FIGHT, ACCUSE has INVESTIGATE.
PLOVER = "AGREE CONSULT SUPPORT COOPERATE AID YIELD REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()

IGNORE = -100


def entity_index(prefix: str, kind: str) -> int:
    return ENTITIES.index(f"{prefix}-{kind}")
