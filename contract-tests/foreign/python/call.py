"""Takes the steps of a journey with the Python SDK."""

import importlib
import json
import re
import sys
import time
from importlib.metadata import version
from pathlib import Path

import huaweicloudsdkkafka.v2 as kafka
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.exceptions.exceptions import ServiceResponseException
from huaweicloudsdkcore.utils.http_utils import sanitize_for_serialization

endpoint, project_id, access_key, secret_key, journey = sys.argv[1:]
credentials = BasicCredentials(access_key, secret_key, project_id)
client = (
    kafka.KafkaClient.new_builder().with_credentials(credentials).with_endpoint(endpoint).build()
)


def snake(name):
    return re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()


def model(name):
    return getattr(importlib.import_module(f"huaweicloudsdkkafka.v2.model.{snake(name)}"), name)


def typed(name, value):
    """Makes a model of the SDK from JSON, as a caller would write it out."""
    if value is None or name in ("str", "int", "bool", "float", "object"):
        return value
    if name.startswith("list["):
        return [typed(name[5:-1], item) for item in value]
    if name.startswith("dict("):
        return value
    fields = {wire: field for field, wire in model(name).attribute_map.items()}
    types = model(name).openapi_types
    return model(name)(**{fields[key]: typed(types[fields[key]], value[key]) for key in value})


def call(step, request):
    answer = getattr(client, snake(step["call"]))(typed(f"{step['call']}Request", request))
    body = sanitize_for_serialization(answer)
    # An answer that is no object is in a field of its own.
    return body.get("body", body) if isinstance(body, dict) else body


def at(value, path):
    for key in path.split("."):
        value = value[int(key) if key.isdigit() else key]
    return value


def filled(value, kept):
    text = json.dumps(value)
    for name in kept:
        text = text.replace(f"${name}", kept[name])
    return json.loads(text)


def take(step, kept):
    """Sends the request of a step until the answer has the wanted values, or the call fails as wanted."""
    request = filled(step["request"], kept)
    wanted = step.get("until", {})
    for _ in range(100):
        answer = call(step, request)
        if "fails" not in step and all(answer.get(key) == wanted[key] for key in wanted):
            kept.update({name: at(answer, path) for name, path in step.get("keep", {}).items()})
            return answer
        time.sleep(0.05)
    raise TimeoutError(f"never got there: {step}")


operations, problems, kept = [], [], {}
for number, step in enumerate(json.loads(Path(journey).read_text(encoding="utf-8"))):
    name = step["call"]
    if not hasattr(client, snake(name)):
        continue
    try:
        operations.append({"step": number, "name": name, "answer": take(step, kept)})
    except ServiceResponseException as error:
        if error.status_code != step.get("fails"):
            problems.append(f"{name}: {error.error_code} {error.error_msg}")
    except Exception as error:  # All that an SDK throws is a finding.
        problems.append(f"{name}: {type(error).__name__}: {error}")
print(
    json.dumps(
        {
            "sdk": "huaweicloudsdkkafka",
            "version": version("huaweicloudsdkkafka"),
            "operations": operations,
            "ok": not problems,
            "disagreements": problems,
        }
    )
)
