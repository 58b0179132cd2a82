"""Score many texts with the shared grader in one process.

    grade.py FOLDER (GOLD TEXT RECORDS)...

FOLDER holds grade.py, the grader. One report a text is printed, as JSON on a line.
"""
import json
import sys

sys.dont_write_bytecode = True
sys.path[0] = sys.argv[1]  # the grader's folder, not this one
import grade  # noqa: E402

files = iter(sys.argv[2:])
for gold, text, records in zip(files, files, files):
    whole = grade.read(text)
    print(json.dumps(grade.grade(grade.records(gold, whole), grade.records(records), whole)))
