use client::apis::Error;
use client::apis::configuration::{ApiKey, Configuration};
use client::apis::instance_lifecycle_api::{list_instances, show_instance, update_instance};
use client::apis::instance_management_api::{
    create_kafka_consumer_group, list_instance_consumer_groups,
};
use client::apis::smart_connect_api::create_connector_task;
use client::models::{self, SmartConnectTaskCreateRequest as Task};
use report::{Made, report};
use serde_json::{Value, json};
use std::fmt::Display;
use tasks::{kafka_task, obs_task, redis_task};

mod report;
mod tasks;

/// Describes an error with the body of the answer, if there is one.
fn text<T>(error: Error<T>) -> String
where
    Error<T>: Display,
{
    match error {
        Error::ResponseError(response) => format!("{} {}", response.status, response.content),
        other => other.to_string(),
    }
}

struct Client {
    configuration: Configuration,
    project: String,
    instance: String,
}

impl Client {
    async fn list(
        &self,
        offset: Option<i32>,
        limit: Option<i32>,
    ) -> Result<models::InstanceList, String> {
        list_instances(
            &self.configuration,
            &self.project,
            Some("kafka"),
            None,
            None,
            None,
            None,
            None,
            None,
            offset,
            limit,
        )
        .await
        .map_err(text)
    }

    async fn ids_by_page(&self) -> Made {
        let mut ids: Vec<String> = vec![];
        let mut total = 1;
        while ids.len() < total {
            let page = self.list(Some(ids.len() as i32), Some(1)).await?;
            if page.instances.is_empty() {
                return Err(format!("the page at {} is empty", ids.len()));
            }
            ids.extend(page.instances.into_iter().map(|instance| instance.instance_id));
            total = page.instance_num as usize;
        }
        Ok(json!(ids))
    }

    async fn create(&self, task: Task) -> Result<models::SmartConnectTask, String> {
        create_connector_task(&self.configuration, &self.project, &self.instance, task)
            .await
            .map_err(text)
    }

    async fn unknown_instance(&self) -> Made {
        let id = "00000000-0000-4000-8000-000000000000";
        match show_instance(&self.configuration, &self.project, id).await {
            Err(Error::ResponseError(response)) => {
                let body: models::ErrorResponse =
                    serde_json::from_str(&response.content).map_err(|error| error.to_string())?;
                Ok(json!({ "status": response.status.as_u16(), "code": body.error_code }))
            }
            Err(error) => Err(text(error)),
            Ok(_) => Err("the call did not fail".into()),
        }
    }

    async fn create_group(&self) -> Made {
        let group = models::ConsumerGroupCreateRequest::new("from-generator".into());
        create_kafka_consumer_group(&self.configuration, &self.project, &self.instance, group)
            .await
            .map(Value::from)
            .map_err(text)
    }

    async fn change(&self) -> Made {
        let mut change = models::InstanceUpdateRequest::new();
        change.description = Some("From a generated client".into());
        update_instance(&self.configuration, &self.project, &self.instance, change)
            .await
            .map(|()| Value::Null)
            .map_err(text)
    }

    async fn group_descriptions(&self) -> Made {
        let found = list_instance_consumer_groups(
            &self.configuration,
            &self.project,
            &self.instance,
            None,
            None,
            None,
        )
        .await
        .map_err(text)?;
        let groups = found.groups.flatten().unwrap_or_default();
        Ok(groups.into_iter().map(|group| json!(group.group_desc.flatten())).collect())
    }

    async fn name(&self) -> Made {
        show_instance(&self.configuration, &self.project, &self.instance)
            .await
            .map(|instance| json!(instance.name))
            .map_err(text)
    }

    async fn first_status(&self) -> Made {
        Ok(json!(self.list(None, None).await?.instances[0].status))
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, token, project, instance] = <[String; 4]>::try_from(arguments).unwrap();
    let mut configuration = Configuration::new();
    configuration.base_path = url;
    configuration.api_key = Some(ApiKey { prefix: None, key: token });
    let client = Client { configuration, project, instance };

    report("list", client.ids_by_page().await);
    report("create-obs", client.create(obs_task()).await.map(|task| json!(task.task_name)));
    report("create-redis", client.create(redis_task()).await.map(|task| json!(task.task_name)));
    report("create-kafka", client.create(kafka_task()).await.map(|task| json!(task.id)));
    report("error", client.unknown_instance().await);
    report("text", client.create_group().await);
    report("no-content", client.change().await);
    report("nulls", client.group_descriptions().await);
    report("unknown-field", client.name().await);
    report("unknown-value", client.first_status().await);
}
