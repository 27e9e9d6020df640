import sys

from client import Client

server, token, project_id, instance_id = sys.argv[1:]
client = Client(server, auth={"AuthToken": token})
for task in client.list_connector_tasks(project_id, instance_id).tasks:
    print(task.task_name)
