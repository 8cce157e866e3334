"""Prints the installed distributions of this environment as JSON: normalised name to version."""

import json
import re
from importlib import metadata


def normalised(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def main():
    # A broken installation may lack its name.
    found = [(d.metadata["Name"], d.version) for d in metadata.distributions()]
    packages = {normalised(name): version for name, version in found if name}
    print(json.dumps(packages, sort_keys=True))


main()
