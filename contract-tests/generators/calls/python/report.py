import json
import sys

url, token, project_id, instance_id = sys.argv[1:]
# ID of no instance.
unknown_id = "00000000-0000-4000-8000-000000000000"


def report(calls):
    """Makes the calls in order and prints a line for each: its value, or why it failed."""
    for call, make in calls.items():
        try:
            result = {"value": make()}
        except Exception as error:
            result = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps({"call": call, **result}), flush=True)


def ids_by_page(page):
    """Asks for pages of one instance until all are there, and returns their IDs."""
    ids: list[str] = []
    total = 1
    while len(ids) < total:
        answer = page(len(ids))
        if not answer.instances:
            raise ValueError(f"the page at {len(ids)} is empty")
        ids += [instance.instance_id for instance in answer.instances]
        total = answer.instance_num
    return ids
