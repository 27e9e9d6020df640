import json
import sys

from client import Client

print(json.dumps({"call": "minimal", "value": Client(sys.argv[1]).get_thing()}))
