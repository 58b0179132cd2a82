"""What .ci/calibrate and .ci/weigh share: the grader, texts with gold, and weights of words that were not fitted to a text."""
import importlib.util
import json
import os
import pathlib
import subprocess
import sys

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = pathlib.Path(os.environ.get("ENTENTE_SHARED", ROOT.parent / "shared"))
spec = importlib.util.spec_from_file_location("grade", SHARED / "eval" / "grade.py")
grade = importlib.util.module_from_spec(spec)
spec.loader.exec_module(grade)


def golds(folder):
    """The files of gold of a folder of testdata/eval."""
    return sorted((ROOT / "testdata" / "eval" / folder).glob("*.jsonl"))


def records(path):
    """The records of a file of JSON Lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def paired(want, have):
    """The events of the gold that those read stand for, by the places of these, as the grader aligns them."""
    pairing = grade.assign({(i, j): w for i, g in enumerate(want) for j, p in enumerate(have)
                            if grade.shared(grade.span(g), grade.span(p)) for w in [grade.likeness(g, p)] if w > 0})
    return {j: want[i] for i, j in pairing.items()}


def test(package, name, *arguments, overlay=None):
    """Run a test of the project with arguments of its own."""
    over = ["-overlay", overlay] if overlay else []
    subprocess.run(["go", "test", *over, package, "-run", name, "-count=1", "-args", *arguments], cwd=ROOT, check=True)


def unfitted(folder):
    """The part of each text, and by part the overlay for go that puts in weights of words not fitted to it. Folder keeps them, and what it has is used again."""
    if not (folder / "parts.json").exists():
        test("./loader/report/gist", "TestLearned", "-parts", str(folder))
    part = json.loads((folder / "parts.json").read_text())
    overlays, gist = {}, ROOT / "loader/report/gist"
    for k in sorted(set(part.values())):
        overlays[k] = folder / f"{k}.json"
        overlays[k].write_text(json.dumps({"Replace": {str(gist / "weights.csv"): str(folder / f"{k}.csv"), str(gist / "likeness.bin"): str(folder / f"{k}.bin")}}))
    return part, overlays
