// Made by `npm run generate` from openapi/; do not edit.

import type { DmsOperations } from './operations.js';

/** What is known of an error code. */
export interface KnownError {
  /** HTTP status that it comes with. */
  readonly status: number;
  /** Text that the service sends with it; `{0}`, `<key>` and the like stand for what varies. */
  readonly message: string;
  /** What went wrong. */
  readonly meaning: string;
  /** What to do about it, and whether sending the same request again helps. */
  readonly remedy: string;
  /** The operations that alone send it; left out where any may. */
  readonly operations?: readonly (keyof DmsOperations)[];
}

/** `error_code` of an answer: the known ones, and those that the service may add. */
export type ErrorCode = KnownErrorCode | (string & {});

/** A code that the service, or the gateway in front of it, is known to send. */
export type KnownErrorCode =
  | "DMS.00400002"
  | "DMS.00400004"
  | "DMS.00400005"
  | "DMS.00400007"
  | "DMS.00400008"
  | "DMS.00400009"
  | "DMS.00400010"
  | "DMS.00400011"
  | "DMS.00400012"
  | "DMS.00400013"
  | "DMS.00400014"
  | "DMS.00400015"
  | "DMS.00400016"
  | "DMS.00400017"
  | "DMS.00400018"
  | "DMS.00400019"
  | "DMS.00400020"
  | "DMS.00400021"
  | "DMS.00400022"
  | "DMS.00400026"
  | "DMS.00400028"
  | "DMS.00400029"
  | "DMS.00400030"
  | "DMS.00400035"
  | "DMS.00400037"
  | "DMS.00400038"
  | "DMS.00400039"
  | "DMS.00400042"
  | "DMS.00400045"
  | "DMS.00400046"
  | "DMS.00400047"
  | "DMS.00400048"
  | "DMS.00400049"
  | "DMS.00400051"
  | "DMS.00400052"
  | "DMS.00400053"
  | "DMS.00400055"
  | "DMS.00400060"
  | "DMS.00400061"
  | "DMS.00400062"
  | "DMS.00400063"
  | "DMS.00400064"
  | "DMS.00400065"
  | "DMS.00400066"
  | "DMS.00400067"
  | "DMS.00400068"
  | "DMS.00400070"
  | "DMS.00400081"
  | "DMS.00400082"
  | "DMS.00400085"
  | "DMS.00400099"
  | "DMS.00400100"
  | "DMS.00400101"
  | "DMS.00400102"
  | "DMS.00400103"
  | "DMS.00400105"
  | "DMS.00400106"
  | "DMS.00400107"
  | "DMS.00400108"
  | "DMS.00400124"
  | "DMS.00400125"
  | "DMS.00400127"
  | "DMS.00400128"
  | "DMS.00400129"
  | "DMS.00400134"
  | "DMS.00400135"
  | "DMS.00400136"
  | "DMS.00400137"
  | "DMS.00400142"
  | "DMS.00400500"
  | "DMS.00400800"
  | "DMS.00400861"
  | "DMS.00400970"
  | "DMS.00400971"
  | "DMS.00400975"
  | "DMS.00404033"
  | "DMS.00500986"
  | "DMS.00500987"
  | "DMS.10240002"
  | "DMS.10240004"
  | "DMS.10240005"
  | "DMS.10240007"
  | "DMS.10240009"
  | "DMS.10240010"
  | "DMS.10240011"
  | "DMS.10240012"
  | "DMS.10240013"
  | "DMS.10240014"
  | "DMS.10240015"
  | "DMS.10240016"
  | "DMS.10240017"
  | "DMS.10240018"
  | "DMS.10240019"
  | "DMS.10240020"
  | "DMS.10240021"
  | "DMS.10240022"
  | "DMS.10240027"
  | "DMS.10240028"
  | "DMS.10240032"
  | "DMS.10240035"
  | "DMS.10240036"
  | "DMS.10240038"
  | "DMS.10240039"
  | "DMS.10240040"
  | "DMS.10240041"
  | "DMS.10240042"
  | "DMS.10240043"
  | "DMS.10240044"
  | "DMS.10240045"
  | "DMS.10540001"
  | "DMS.10540003"
  | "DMS.10540004"
  | "DMS.10540010"
  | "DMS.10540011"
  | "DMS.10540012"
  | "DMS.10540014"
  | "DMS.10540202"
  | "DMS.10542204"
  | "DMS.10542205"
  | "DMS.10542206"
  | "DMS.10542209"
  | "DMS.10542214"
  | "DMS.50050004"
  | "DMS.10240101"
  | "DMS.10240102"
  | "DMS.10240103"
  | "DMS.10240104"
  | "DMS.00403002"
  | "DMS.00403003"
  | "DMS.10240304"
  | "DMS.10240306"
  | "DMS.10240307"
  | "DMS.10240308"
  | "DMS.10240309"
  | "DMS.10240310"
  | "DMS.10240311"
  | "DMS.10240312"
  | "DMS.00404001"
  | "DMS.00404022"
  | "DMS.10240401"
  | "DMS.10240405"
  | "DMS.10240406"
  | "DMS.10240407"
  | "DMS.10240426"
  | "DMS.10540401"
  | "DMS.00405001"
  | "DMS.111501024"
  | "DMS.00500000"
  | "DMS.00500006"
  | "DMS.00500017"
  | "DMS.00500024"
  | "DMS.00500025"
  | "DMS.00500041"
  | "DMS.00500052"
  | "DMS.00500053"
  | "DMS.00500054"
  | "DMS.00500070"
  | "DMS.00500071"
  | "DMS.00500094"
  | "DMS.00500106"
  | "DMS.00500990"
  | "DMS.00501000"
  | "DMS.00501001"
  | "DMS.00501002"
  | "DMS.00501003"
  | "DMS.10250002"
  | "DMS.10250003"
  | "DMS.10250004"
  | "DMS.10250005"
  | "DMS.10250006"
  | "DMS.10550035"
  | "DMS.111501026"
  | "DMS.111501025"
  | "APIGW.0101"
  | "APIGW.0301"
  | "APIGW.0308"
;

/** What each known code means, and what to do about it. */
export const errorCodes: Readonly<Record<KnownErrorCode, KnownError>> = {
  "DMS.00400002": {
    status: 400,
    message: "The project ID format is invalid.",
    meaning: "The `project_id` in the URL does not have the form of a project ID.",
    remedy: "Pass the ID of the project, 32 hexadecimal digits, and not its name such as `eu-de`. The same request fails again."
  },
  "DMS.00400004": {
    status: 400,
    message: "The request body is empty.",
    meaning: "The operation needs a JSON body, and none arrived.",
    remedy: "Send a body with `Content-Type: application/json`. Look for a proxy or a redirect that dropped it."
  },
  "DMS.00400005": {
    status: 400,
    message: "The message body is not in JSON format or contains invalid characters.",
    meaning: "The service cannot parse the body as JSON.",
    remedy: "Serialize the body with a JSON library and send it as UTF-8, so that quotation marks and backslashes in texts are escaped."
  },
  "DMS.00400007": {
    status: 400,
    message: "Unsupported type.",
    meaning: "A type in the request is one that the service does not know; the message does not name the field.",
    remedy: "Compare `type`, `oper_type` or `engine` with the value list of the operation."
  },
  "DMS.00400008": {
    status: 400,
    message: "Unsupported version.",
    meaning: "The `engine_version` asked for is not on offer.",
    remedy: "Take a version from `listEngineProducts`. What is on offer differs by region.",
    operations: ["createInstanceByEngine", "createPostPaidInstance"]
  },
  "DMS.00400009": {
    status: 400,
    message: "Invalid product_id.",
    meaning: "No product has the `product_id`, or the `new_product_id`, of the request.",
    remedy: "Take the ID from `listEngineProducts` of the same region, or for a change from `showEngineInstanceExtendProductInfo`, and compare every character.",
    operations: ["createInstanceByEngine", "resizeEngineInstance", "listEngineProducts", "createPostPaidInstance"]
  },
  "DMS.00400010": {
    status: 400,
    message: "Invalid instance name. The name must be 4 to 64 characters long. Only letters, digits, underscores (_), and hyphens (-) are allowed.",
    meaning: "The instance `name` is too short or too long, or has a character that is not allowed.",
    remedy: "Choose 4 to 64 letters, digits, hyphens and underscores, beginning with a letter. No dots, spaces or umlauts.",
    operations: ["createInstanceByEngine", "updateInstance", "createPostPaidInstance"]
  },
  "DMS.00400011": {
    status: 400,
    message: "The instance description can contain a maximum of 1024 characters.",
    meaning: "The `description` of the instance is too long.",
    remedy: "Shorten it to 1024 characters.",
    operations: ["createInstanceByEngine", "updateInstance", "createPostPaidInstance"]
  },
  "DMS.00400012": {
    status: 400,
    message: "The password does not meet the complexity requirements.An instance password must:Be a string consisting of 8 to 32 characters.Contain at least two of the following character types:Lowercase lettersUppercase lettersDigitsSpecial characters`~!@#$%^&*()-_=+\\|[{}];:',<.>/?",
    meaning: "The password of the instance is too weak, or its length is out of bounds.",
    remedy: "Choose 8 to 32 characters with at least three of lower case, upper case, digits and special characters, not beginning with a hyphen.",
    operations: ["createInstanceByEngine", "resetPassword", "createPostPaidInstance"]
  },
  "DMS.00400013": {
    status: 400,
    message: "vpc_id in the request is empty.",
    meaning: "`vpc_id` is missing or an empty text.",
    remedy: "Pass the ID of the VPC, as the VPC console shows it.",
    operations: ["createInstanceByEngine", "createPostPaidInstance"]
  },
  "DMS.00400014": {
    status: 400,
    message: "security_group_id in the request is empty.",
    meaning: "`security_group_id` is missing or an empty text.",
    remedy: "Pass the ID of a security group of the same project.",
    operations: ["createInstanceByEngine", "updateInstance", "createPostPaidInstance"]
  },
  "DMS.00400015": {
    status: 400,
    message: "Invalid username. A username must be 4 to 64 characters long and consist of only letters, digits, and hyphens (-).",
    meaning: "The user name is too short or too long, or has a character that is not allowed.",
    remedy: "Choose 4 to 64 letters, digits and hyphens, beginning with a letter, for `access_user` or `user_name`.",
    operations: ["createInstanceByEngine", "createInstanceUser", "createPostPaidInstance"]
  },
  "DMS.00400016": {
    status: 400,
    message: "subnet_id in the request is empty.",
    meaning: "`subnet_id` is missing or an empty text.",
    remedy: "Pass the network ID of the subnet, as the VPC console shows it.",
    operations: ["createInstanceByEngine", "createPostPaidInstance"]
  },
  "DMS.00400017": {
    status: 400,
    message: "This DMS instance job task is still running.",
    meaning: "A background task of this instance has not ended yet, and this operation has to wait for it.",
    remedy: "Follow it with `listBackgroundTasks` and repeat when it has ended; nothing was changed, so repeating is safe."
  },
  "DMS.00400018": {
    status: 400,
    message: "This subnet must exist in the VPC.",
    meaning: "The subnet belongs to another VPC than `vpc_id`, or does not exist.",
    remedy: "Choose a subnet of that VPC; pass its network ID, not its name or its IPv4 subnet ID.",
    operations: ["createInstanceByEngine", "createPostPaidInstance"]
  },
  "DMS.00400019": {
    status: 400,
    message: "The password does not meet the complexity requirements.",
    meaning: "The password breaks the rules for passwords.",
    remedy: "Choose 8 to 32 characters with at least three of lower case, upper case, digits and special characters, and neither the user name nor its reverse.",
    operations: ["createInstanceByEngine", "resetPassword", "createInstanceUser", "resetUserPassword", "createPostPaidInstance"]
  },
  "DMS.00400020": {
    status: 400,
    message: "DHCP must be enabled for this subnet.",
    meaning: "DHCP is off for the subnet, so brokers would get no address.",
    remedy: "Turn DHCP on for the subnet, or pass another `subnet_id`; then repeat.",
    operations: ["createInstanceByEngine", "createPostPaidInstance"]
  },
  "DMS.00400021": {
    status: 400,
    message: "The isAutoRenew parameter in the request must be either 0 or 1.",
    meaning: "The choice of automatic renewal has a value that the service does not take.",
    remedy: "Pass `bss_param.is_auto_renew` as a boolean, or leave `bss_param` out for pay-per-use.",
    operations: ["createInstanceByEngine"]
  },
  "DMS.00400022": {
    status: 400,
    message: "Engine does not match the product id.",
    meaning: "The product is one of another engine.",
    remedy: "Set `engine` to `kafka`, in the URL and in the body, and take `product_id` from the products of that engine.",
    operations: ["createInstanceByEngine", "createPostPaidInstance"]
  },
  "DMS.00400026": {
    status: 400,
    message: "This operation is not allowed due to the instance status.",
    meaning: "Another change of the instance is under way, or its status rules out this operation.",
    remedy: "Poll `showInstance` until `status` is RUNNING, then repeat: the request was refused, so that is safe for every method."
  },
  "DMS.00400028": {
    status: 400,
    message: "Query advanced product, specCode not exists.",
    meaning: "The specification code to look up does not exist.",
    remedy: "Take the code from the product list of the same engine and region."
  },
  "DMS.00400029": {
    status: 400,
    message: "Query advanced product failed, can not find product for request.",
    meaning: "No product fits the specification code of the request.",
    remedy: "Take the code from the product list of the same engine and region."
  },
  "DMS.00400030": {
    status: 400,
    message: "Invalid DMS instance id. The id must be a uuid.",
    meaning: "The `instance_id` is no UUID.",
    remedy: "Pass `instance_id` as `listInstances` gives it, not the name of the instance. Look for an empty variable in the URL."
  },
  "DMS.00400035": {
    status: 400,
    message: "DMS instance quota of the tenant is insufficient.",
    meaning: "The project has as many instances as its quota allows.",
    remedy: "Delete an instance that nobody needs, or have the quota raised; then repeat.",
    operations: ["createInstanceByEngine", "createPostPaidInstance"]
  },
  "DMS.00400037": {
    status: 400,
    message: "The instanceParams parameter in the request contains invalid characters or is not in JSON format.",
    meaning: "The parameters of the instance are not valid JSON.",
    remedy: "Serialize the body with a JSON library and send it as UTF-8."
  },
  "DMS.00400038": {
    status: 400,
    message: "The periodNum parameter in the request must be an integer.",
    meaning: "The number of billing periods is no whole number.",
    remedy: "Pass `bss_param.period_num` as a JSON number: 1 to 9 months or 1 to 3 years.",
    operations: ["createInstanceByEngine"]
  },
  "DMS.00400039": {
    status: 400,
    message: "The quota limit has been reached.",
    meaning: "A quota is used up: of the project, or of what the instance can hold.",
    remedy: "Delete what is no longer needed or have the quota raised; until then every repetition fails. For Smart Connect, `listConnectorTasks` shows `max_tasks` and `quota_tasks`."
  },
  "DMS.00400042": {
    status: 400,
    message: "The AZ does not exist.",
    meaning: "`available_zones` names an AZ that this region does not have.",
    remedy: "Take the IDs from `listAvailableZones`; they are not the names of the AZs.",
    operations: ["createInstanceByEngine", "createPostPaidInstance"]
  },
  "DMS.00400045": {
    status: 400,
    message: "The instance is not frozen and cannot be unfrozen.",
    meaning: "Only a frozen instance can be released, and this one is not frozen.",
    remedy: "Nothing is left to do: look at the `status` that `showInstance` gives."
  },
  "DMS.00400046": {
    status: 400,
    message: "This security group does not exist.",
    meaning: "No security group has the `security_group_id` of the request.",
    remedy: "Pass the ID of a security group that lives in the same project and region.",
    operations: ["createInstanceByEngine", "updateInstance", "createPostPaidInstance"]
  },
  "DMS.00400047": {
    status: 400,
    message: "The periodType parameter in the request must be either 2 or 3.",
    meaning: "The unit of the billing period has a value that the service does not take.",
    remedy: "Pass `bss_param.period_type` as `month` or `year`.",
    operations: ["createInstanceByEngine"]
  },
  "DMS.00400048": {
    status: 400,
    message: "Invalid security group rules. Ensure that rules with the protocol being ANY are configured for both the inbound and outbound directions.",
    meaning: "The security group does not let enough traffic pass.",
    remedy: "Add a rule for any protocol in either direction to the group of `security_group_id`, or choose another group; then repeat.",
    operations: ["createInstanceByEngine", "updateInstance", "createPostPaidInstance"]
  },
  "DMS.00400049": {
    status: 400,
    message: "The availability zone does not support ipv6.",
    meaning: "IPv6 is asked for in an AZ that does not have it.",
    remedy: "Leave `ipv6_enable` out, or choose other `available_zones`.",
    operations: ["createInstanceByEngine"]
  },
  "DMS.00400051": {
    status: 400,
    message: "not found the new setup version tar to upgrade instance.",
    meaning: "The service has no package for the version to upgrade to.",
    remedy: "Choose another target version. Repeating does not help."
  },
  "DMS.00400052": {
    status: 400,
    message: "only the instance at running status can upgrade.",
    meaning: "The instance is not RUNNING, and only then can it be upgraded.",
    remedy: "Poll `showInstance` until `status` is RUNNING, then repeat; nothing was changed."
  },
  "DMS.00400053": {
    status: 400,
    message: "the upgrade instance version equals to current version.",
    meaning: "The instance has the version already that it is to be upgraded to.",
    remedy: "Nothing is left to do, or choose a newer version."
  },
  "DMS.00400055": {
    status: 400,
    message: "Resource sold out.",
    meaning: "The region has no servers or disks of this kind left.",
    remedy: "Choose other `available_zones`, another flavor or another disk type, or repeat hours later. Nothing was changed.",
    operations: ["createInstanceByEngine", "createConnector", "resizeEngineInstance", "createPostPaidInstance"]
  },
  "DMS.00400060": {
    status: 400,
    message: "This instance name already exists.",
    meaning: "An instance of the project has this `name` already.",
    remedy: "Look it up with `listInstances` and `exact_match_name`: after a timeout it may be the one that you just created. Otherwise choose another name.",
    operations: ["createInstanceByEngine", "updateInstance", "createPostPaidInstance"]
  },
  "DMS.00400061": {
    status: 400,
    message: "Invalid instance ID format.",
    meaning: "The `instance_id` does not have the form of an instance ID.",
    remedy: "Pass `instance_id` as `listInstances` gives it, not the name of the instance."
  },
  "DMS.00400062": {
    status: 400,
    message: "Invalid request parameter.",
    meaning: "Some parameter or field is not valid; the message does not say which.",
    remedy: "Hold the request against the schema of the operation, beginning with the fields that depend on each other. The same request fails again."
  },
  "DMS.00400063": {
    status: 400,
    message: "Invalid configuration parameter {0}.",
    meaning: "A configuration parameter, named in the message, has an unknown name or a value out of bounds.",
    remedy: "Compare it with `valid_values` and `value_type` of `showInstanceConfigs`; every value is a text.",
    operations: ["modifyInstanceConfigs"]
  },
  "DMS.00400064": {
    status: 400,
    message: "The action parameter in the request must be delete or restart.",
    meaning: "`action` is something else than the two known ones.",
    remedy: "Pass `restart` or `delete`, in lower case.",
    operations: ["batchRestartOrDeleteInstances"]
  },
  "DMS.00400065": {
    status: 400,
    message: "The instances parameter in the request is empty.",
    meaning: "`instances` is missing or has no item.",
    remedy: "List at least one instance ID, or leave `instances` out and set `all_failure` to delete what failed to be created.",
    operations: ["batchRestartOrDeleteInstances"]
  },
  "DMS.00400066": {
    status: 400,
    message: "Invalid configuration parameter {0}.",
    meaning: "A configuration parameter, named in the message, has an unknown name or a value out of bounds.",
    remedy: "Compare it with `valid_values` and `value_type` of `showInstanceConfigs`; every value is a text.",
    operations: ["modifyInstanceConfigs"]
  },
  "DMS.00400067": {
    status: 400,
    message: "The available_zones parameter in the request must be an array that contains only one AZ ID.",
    meaning: "The list of AZs is malformed, or the instance cannot span several AZs.",
    remedy: "Pass `available_zones` as a JSON array of IDs; if that is so already, try a single AZ.",
    operations: ["createInstanceByEngine", "createPostPaidInstance"]
  },
  "DMS.00400068": {
    status: 400,
    message: "The VPC does not exist.",
    meaning: "No VPC has the `vpc_id` of the request.",
    remedy: "Pass the ID, not the name, of a VPC that lives in the same project and region.",
    operations: ["createInstanceByEngine", "createPostPaidInstance"]
  },
  "DMS.00400070": {
    status: 400,
    message: "Invalid task ID format.",
    meaning: "The `task_id` does not have the form of a task ID.",
    remedy: "Take it from `listConnectorTasks` for Smart Connect or from `listBackgroundTasks`; a name will not do.",
    operations: ["showConnectorTask", "deleteConnectorTask", "pauseConnectorTask", "resumeConnectorTask", "restartConnectorTask", "showBackgroundTask", "deleteBackgroundTask"]
  },
  "DMS.00400081": {
    status: 400,
    message: "Duplicate instance name.",
    meaning: "An instance of the project has this `name` already.",
    remedy: "Look it up with `listInstances` and `exact_match_name`: after a timeout it may be the one that you just created. Otherwise choose another name.",
    operations: ["createInstanceByEngine", "updateInstance", "createPostPaidInstance"]
  },
  "DMS.00400082": {
    status: 400,
    message: "Instance id is repeated.",
    meaning: "The same instance ID appears twice.",
    remedy: "Name each ID once in `instances`.",
    operations: ["batchRestartOrDeleteInstances"]
  },
  "DMS.00400085": {
    status: 400,
    message: "The message body contains invalid characters or is not in JSON format. The error key is <key>.",
    meaning: "The body is not JSON, or a text in it has forbidden characters; the message names the key.",
    remedy: "Correct the value of that key and escape what JSON wants escaped. The same body fails again."
  },
  "DMS.00400099": {
    status: 400,
    message: "The following instances in the Creating, Starting, Stopping, or Restarting state cannot be deleted.",
    meaning: "Some of the instances are being created, started, stopped or restarted, and cannot go now.",
    remedy: "Poll `showInstance` for each of them until it is RUNNING or ERROR, then repeat for those that are left.",
    operations: ["batchRestartOrDeleteInstances"]
  },
  "DMS.00400100": {
    status: 400,
    message: "The instances array can contain a maximum of 50 instance IDs.",
    meaning: "`instances` has more than 50 items.",
    remedy: "Split the list into calls of at most 50 IDs.",
    operations: ["batchRestartOrDeleteInstances"]
  },
  "DMS.00400101": {
    status: 400,
    message: "The name of a Kafka topic must be 4 to 64 characters long and start with a letter. Only letters, digits, underscores (_), and hyphens (-) are allowed.",
    meaning: "The name of the topic is too short or too long, or has a character that is not allowed.",
    remedy: "Choose 4 to 64 letters, digits, hyphens and underscores, beginning with a letter: that satisfies both rules.",
    operations: ["createInstanceTopic"]
  },
  "DMS.00400102": {
    status: 400,
    message: "The number of partitions created for a Kafka topic must be within the range of 1-200.",
    meaning: "The topic would have too few or too many partitions.",
    remedy: "Ask for 1 to 200 partitions.",
    operations: ["createInstanceTopic", "updateInstanceTopic", "createPartition"]
  },
  "DMS.00400103": {
    status: 400,
    message: "The number of replicas created for a Kafka topic must be within the range of 1-20.",
    meaning: "The topic would have too few or too many replicas.",
    remedy: "Set `replication` to 1, 2 or 3, and to no more than there are brokers.",
    operations: ["createInstanceTopic"]
  },
  "DMS.00400105": {
    status: 400,
    message: "The message retention period of a Kafka topic must be within the range of 1-168.",
    meaning: "The time that messages are kept is out of bounds.",
    remedy: "Set `retention_time` to 1 to 168 hours, which satisfies both rules.",
    operations: ["createInstanceTopic", "updateInstanceTopic"]
  },
  "DMS.00400106": {
    status: 400,
    message: "Invalid maintenance time window.",
    meaning: "The maintenance window is none of those on offer.",
    remedy: "Take `maintain_begin` and `maintain_end` as a pair from `showMaintainWindows`, in the format of the operation.",
    operations: ["createInstanceByEngine", "updateInstance", "createPostPaidInstance"]
  },
  "DMS.00400107": {
    status: 400,
    message: "The instance exists for unpaid sacle up orders. Please process non payment orders first.",
    meaning: "An earlier order to resize the instance has not been paid.",
    remedy: "Pay or cancel that order in the console, then repeat.",
    operations: ["resizeEngineInstance"]
  },
  "DMS.00400108": {
    status: 400,
    message: "The Instance exists for processing sacle up order. Please try again later.",
    meaning: "An earlier order to resize the instance is being carried out.",
    remedy: "Poll `showInstance` until EXTENDING has passed, then check whether this change is still needed.",
    operations: ["resizeEngineInstance"]
  },
  "DMS.00400124": {
    status: 400,
    message: "The maximum number of disk expansion times has been reached.",
    meaning: "The disks of the instance have been expanded as often as is possible.",
    remedy: "Repeating does not help. Add brokers (`oper_type` `horizontal`), or keep less with a shorter `retention_time`.",
    operations: ["resizeEngineInstance"]
  },
  "DMS.00400125": {
    status: 400,
    message: "Invalid SPEC_CODE.",
    meaning: "The specification code is unknown, or does not fit the instance.",
    remedy: "Instances of new flavors take `specification` and `node_cnt`; `spec_code` is for old flavors alone and follows theirs.",
    operations: ["createConnector"]
  },
  "DMS.00400127": {
    status: 400,
    message: "Instance not support to change retention_policy.",
    meaning: "This instance cannot change what it does when its disks are full.",
    remedy: "Leave `retention_policy` out of the request. To change it, ask the support team.",
    operations: ["updateInstance"]
  },
  "DMS.00400128": {
    status: 400,
    message: "Invalid public access parameters.",
    meaning: "The settings for public access do not fit together.",
    remedy: "With `enable_publicip` pass existing, unused EIPs in `publicip_id`, comma-separated; without it leave `publicip_id` out.",
    operations: ["createInstanceByEngine", "resizeEngineInstance", "createPostPaidInstance"]
  },
  "DMS.00400129": {
    status: 400,
    message: "Current instance version is less than required.",
    meaning: "The version of the instance is too old for this operation.",
    remedy: "Look at `engine_version` in `showInstance`; a newer instance, or an upgrade by the support team, helps. Repeating does not."
  },
  "DMS.00400134": {
    status: 400,
    message: "There is another order need to pay first.",
    meaning: "The account has an order that is not paid.",
    remedy: "Pay or cancel it in the console, then repeat."
  },
  "DMS.00400135": {
    status: 400,
    message: "Not support disk encrypted.",
    meaning: "Encrypted disks are not possible for this instance.",
    remedy: "Leave `disk_encrypted_enable` and `disk_encrypted_key` out, or choose another flavor or region.",
    operations: ["createInstanceByEngine", "createPostPaidInstance"]
  },
  "DMS.00400136": {
    status: 400,
    message: "Disk encrypted key is null.",
    meaning: "Disks are to be encrypted, and no key is named.",
    remedy: "Pass the ID of a key in `disk_encrypted_key`, or set `disk_encrypted_enable` to false.",
    operations: ["createInstanceByEngine", "createPostPaidInstance"]
  },
  "DMS.00400137": {
    status: 400,
    message: "Disk encrypted key state is not enabled.",
    meaning: "The key for the disks is disabled, or scheduled for deletion.",
    remedy: "Enable the key in the key management service, or name another in `disk_encrypted_key`; then repeat.",
    operations: ["createInstanceByEngine", "createPostPaidInstance"]
  },
  "DMS.00400142": {
    status: 400,
    message: "Timestamp is invalid.",
    meaning: "A point in time is malformed or out of bounds.",
    remedy: "Pass epoch milliseconds, 13 digits today; seconds are a common mistake. Look at `timestamp`, `execute_at`, or `start_time` and `end_time`. `listBackgroundTasks` alone takes `YYYYMMDDHHmmss`.",
    operations: ["createReassignmentTask", "resetMessageOffset", "showInstanceMessages", "showMessages", "listBackgroundTasks"]
  },
  "DMS.00400500": {
    status: 400,
    message: "Invalid disk space.",
    meaning: "The storage space is too small, too large or not a possible size.",
    remedy: "Compare `storage_space` with the range of the product, and let `new_storage_space` grow by at least 100 GB per broker.",
    operations: ["createInstanceByEngine", "resizeEngineInstance", "createPostPaidInstance"]
  },
  "DMS.00400800": {
    status: 400,
    message: "Invalid request parameter. Check the request parameter.",
    meaning: "Some parameter or field is not valid; the message does not say which.",
    remedy: "Hold the request against the schema of the operation, beginning with the fields that depend on each other. The same request fails again."
  },
  "DMS.00400861": {
    status: 400,
    message: "Replication factor larger than available brokers.",
    meaning: "The topic asks for more replicas than brokers are up.",
    remedy: "Count the brokers with `showCluster` and lower the number of replicas. If a broker is down, wait until it is back.",
    operations: ["createInstanceTopic", "updateTopicReplica", "createReassignmentTask"]
  },
  "DMS.00400970": {
    status: 400,
    message: "RabbitMQ plugin is not exist",
    meaning: "No plugin has this name.",
    remedy: "Check which instance the ID belongs to."
  },
  "DMS.00400971": {
    status: 400,
    message: "The instance ssl is off.",
    meaning: "The operation needs an instance with SASL, and this one was created without.",
    remedy: "Look at `ssl_enable` in `showInstance`. It is fixed at creation, so only a new instance has users and passwords.",
    operations: ["resetPassword", "createInstanceUser", "showInstanceUsers", "batchDeleteInstanceUsers", "resetUserPassword", "showTopicAccessPolicy", "updateTopicAccessPolicy"]
  },
  "DMS.00400975": {
    status: 400,
    message: "Failed to query topics.",
    meaning: "The topics of the instance could not be read.",
    remedy: "Check the name of the topic with `listInstanceTopics` and the status of the instance with `showInstance`. The service was still reading: repeating is safe.",
    operations: ["listInstanceTopics", "showInstanceTopicDetail", "updateTopicReplica", "createReassignmentTask"]
  },
  "DMS.00404033": {
    status: 400,
    message: "Does not support extend rabbitMQ disk space.",
    meaning: "The disks of this kind of instance cannot be expanded.",
    remedy: "Check which instance the ID belongs to."
  },
  "DMS.00500986": {
    status: 400,
    message: "Your account has been restricted.",
    meaning: "The account is suspended and may change nothing.",
    remedy: "Whoever manages the account settles this with the billing department. Repeating does not help before."
  },
  "DMS.00500987": {
    status: 400,
    message: "Balance is not enough",
    meaning: "The balance of the account does not cover the order.",
    remedy: "Top up the account, wait until the payment has arrived, then repeat; nothing was ordered."
  },
  "DMS.10240002": {
    status: 400,
    message: "The number of queried queues exceeds the upper limit.",
    meaning: "The request asks for more queues than one call may return.",
    remedy: "Ask for fewer queues at a time."
  },
  "DMS.10240004": {
    status: 400,
    message: "The tag name is invalid.",
    meaning: "The name of a tag has a form that is not allowed.",
    remedy: "Choose a `key` of 1 to 128 letters, digits, spaces and `_.:=+-@`, without a space at either end.",
    operations: ["createInstanceByEngine", "batchCreateOrDeleteKafkaTag", "createPostPaidInstance"]
  },
  "DMS.10240005": {
    status: 400,
    message: "The project ID format is invalid.",
    meaning: "The `project_id` in the URL does not have the form of a project ID.",
    remedy: "Pass the ID of the project, 32 hexadecimal digits, and not its name such as `eu-de`. The same request fails again."
  },
  "DMS.10240007": {
    status: 400,
    message: "The name contains invalid characters.",
    meaning: "A name has a character that is not allowed; the message does not say which name.",
    remedy: "Keep to letters, digits, hyphens and underscores."
  },
  "DMS.10240009": {
    status: 400,
    message: "The message body is not in JSON format or contains invalid characters.",
    meaning: "The service cannot parse the body as JSON.",
    remedy: "Serialize the body with a JSON library and send it as UTF-8, so that quotation marks and backslashes in texts are escaped."
  },
  "DMS.10240010": {
    status: 400,
    message: "The description contains invalid characters.",
    meaning: "A description has a character that is not allowed.",
    remedy: "Leave out control characters and angle brackets, and escape quotation marks and backslashes."
  },
  "DMS.10240011": {
    status: 400,
    message: "The name length must be 1 to 64 characters.",
    meaning: "A name is empty or longer than 64 characters.",
    remedy: "Shorten it. The message does not say which name: look at those that the request creates."
  },
  "DMS.10240012": {
    status: 400,
    message: "The name length must be 1 to 32 characters.",
    meaning: "A name is empty or longer than 32 characters.",
    remedy: "Shorten it. The message does not say which name: look at those that the request creates."
  },
  "DMS.10240013": {
    status: 400,
    message: "The description length must not exceed 160 characters.",
    meaning: "A description is longer than 160 characters.",
    remedy: "Shorten it."
  },
  "DMS.10240014": {
    status: 400,
    message: "The number of consumable messages exceeds the maximum limit.",
    meaning: "One call asks for too many messages.",
    remedy: "Consume fewer messages per call."
  },
  "DMS.10240015": {
    status: 400,
    message: "The queue ID format is invalid.",
    meaning: "The ID of the queue is malformed.",
    remedy: "Take the ID from the list of queues."
  },
  "DMS.10240016": {
    status: 400,
    message: "The group ID format is invalid.",
    meaning: "The ID of the consumer group is malformed.",
    remedy: "Pass the name of the group as `listInstanceConsumerGroups` gives it, percent-encoded in the URL.",
    operations: ["showGroups", "resetMessageOffset", "showGroup", "deleteGroup"]
  },
  "DMS.10240017": {
    status: 400,
    message: "The queue already exists.",
    meaning: "A queue with this name exists already.",
    remedy: "Use it, or choose another name."
  },
  "DMS.10240018": {
    status: 400,
    message: "The consumer group already exists.",
    meaning: "The instance has a consumer group with this name already.",
    remedy: "After a timeout it may be the one that you just created: look with `showGroup` and carry on. Otherwise choose another `group_name`.",
    operations: ["createKafkaConsumerGroup"]
  },
  "DMS.10240019": {
    status: 400,
    message: "The number of consumer groups exceeds the upper limit.",
    meaning: "There are as many consumer groups as are allowed.",
    remedy: "Delete groups that nobody uses with `batchDeleteGroup`, then repeat.",
    operations: ["createKafkaConsumerGroup"]
  },
  "DMS.10240020": {
    status: 400,
    message: "The quota is insufficient.",
    meaning: "A quota is used up; the message does not say which.",
    remedy: "Delete what is no longer needed or have the quota raised; until then every repetition fails."
  },
  "DMS.10240021": {
    status: 400,
    message: "The value of time_wait is not within the value range of 1-60.",
    meaning: "The time to wait for messages is out of bounds.",
    remedy: "Set `time_wait` to 1 to 60 seconds."
  },
  "DMS.10240022": {
    status: 400,
    message: "The value of max Consume Count must be within the range of 1-100.",
    meaning: "The number of deliveries before a message counts as failed is out of bounds.",
    remedy: "Choose a number from 1 to 100."
  },
  "DMS.10240027": {
    status: 400,
    message: "The value of retention_hours must be an integer in the range of 1-72.",
    meaning: "The time that a queue keeps messages is out of bounds.",
    remedy: "Set `retention_hours` to a whole number from 1 to 72."
  },
  "DMS.10240028": {
    status: 400,
    message: "Non-kafka queues do not support retention_hours.",
    meaning: "Only Kafka queues keep messages for a set time.",
    remedy: "Leave `retention_hours` out for other queues."
  },
  "DMS.10240032": {
    status: 400,
    message: "The queue is being created.",
    meaning: "The queue is not ready yet.",
    remedy: "Repeat in a few seconds; nothing was changed."
  },
  "DMS.10240035": {
    status: 400,
    message: "The tag key is empty or too long.",
    meaning: "The key of a tag is missing, empty or too long.",
    remedy: "Give each tag a `key` of 1 to 128 characters.",
    operations: ["createInstanceByEngine", "batchCreateOrDeleteKafkaTag", "createPostPaidInstance"]
  },
  "DMS.10240036": {
    status: 400,
    message: "The tag key contains invalid characters.",
    meaning: "The key of a tag has a character that is not allowed.",
    remedy: "Keep `key` to letters, digits, spaces and `_.:=+-@`, without a space at either end.",
    operations: ["createInstanceByEngine", "batchCreateOrDeleteKafkaTag", "createPostPaidInstance"]
  },
  "DMS.10240038": {
    status: 400,
    message: "The tag value is too long.",
    meaning: "The value of a tag is too long.",
    remedy: "Shorten `value` to 255 characters.",
    operations: ["createInstanceByEngine", "batchCreateOrDeleteKafkaTag", "createPostPaidInstance"]
  },
  "DMS.10240039": {
    status: 400,
    message: "The tag value contains invalid characters.",
    meaning: "The value of a tag has a character that is not allowed.",
    remedy: "Keep `value` to letters, digits, spaces and `_.:=+-@`, without a space at either end.",
    operations: ["createInstanceByEngine", "batchCreateOrDeleteKafkaTag", "createPostPaidInstance"]
  },
  "DMS.10240040": {
    status: 400,
    message: "You can only create or delete tags.",
    meaning: "`action` is something else than the two known ones.",
    remedy: "Pass `create` or `delete`, in lower case.",
    operations: ["batchCreateOrDeleteKafkaTag"]
  },
  "DMS.10240041": {
    status: 400,
    message: "You can only filter or count tags.",
    meaning: "The action of a search by tags is something else than the two known ones.",
    remedy: "Pass `filter` or `count`."
  },
  "DMS.10240042": {
    status: 400,
    message: "The number of records on each page for pagination query exceeds the upper limit.",
    meaning: "`limit` asks for more items than a page may have.",
    remedy: "Lower `limit`, to 50 at most where the operation names no other maximum, and read page by page.",
    operations: ["listInstances", "listInstanceConsumerGroups", "listConnectorTasks", "listInstanceTopics", "listTopicPartitions", "listTopicProducers", "showInstanceMessages", "showMessages", "listBackgroundTasks"]
  },
  "DMS.10240043": {
    status: 400,
    message: "The number of skipped records for pagination query exceeds the upper limit.",
    meaning: "`offset`, or `start`, skips more items than the service allows.",
    remedy: "Narrow the list with a filter and begin again with the first item; check that a loop over pages ends at the total.",
    operations: ["listInstances", "listInstanceConsumerGroups", "listConnectorTasks", "listInstanceTopics", "listTopicPartitions", "listTopicProducers", "showInstanceMessages", "showMessages", "listBackgroundTasks"]
  },
  "DMS.10240044": {
    status: 400,
    message: "A maximum of 10 tags can be created.",
    meaning: "The object would have more tags than are allowed.",
    remedy: "Read the tags with `showKafkaTags`, delete some, then repeat.",
    operations: ["createInstanceByEngine", "batchCreateOrDeleteKafkaTag", "createPostPaidInstance"]
  },
  "DMS.10240045": {
    status: 400,
    message: "The tag key has been used.",
    meaning: "A tag with this key exists already, or the request names the key twice.",
    remedy: "Read the tags with `showKafkaTags`; delete the old tag first if its value is to change.",
    operations: ["createInstanceByEngine", "batchCreateOrDeleteKafkaTag", "createPostPaidInstance"]
  },
  "DMS.10540001": {
    status: 400,
    message: "The message body contains invalid fields.",
    meaning: "The body has fields that the operation does not know.",
    remedy: "Remove them; look for misspelt names and for camelCase where the service has snake_case."
  },
  "DMS.10540003": {
    status: 400,
    message: "Message ack status must be either 'success' or 'fail'. It should not be '{status}'.",
    meaning: "The confirmation of a message has an unknown status.",
    remedy: "Confirm with `success` or `fail`."
  },
  "DMS.10540004": {
    status: 400,
    message: "Request error",
    meaning: "The handler of a message belongs to another queue or group.",
    remedy: "Use each handler with the queue and the group that it came from."
  },
  "DMS.10540010": {
    status: 400,
    message: "The request format is incorrect",
    meaning: "The request is malformed; the answer may say where.",
    remedy: "Read the text behind the code, and hold the request against the schema of the operation. The same request fails again."
  },
  "DMS.10540011": {
    status: 400,
    message: "The message size is {message size}, larger than the size limit {max allowed size}.",
    meaning: "The message is larger than the service takes; the text gives both sizes.",
    remedy: "Split or compress it, or store the content elsewhere and send a reference."
  },
  "DMS.10540012": {
    status: 400,
    message: "The message body is not in JSON format or contains invalid characters.",
    meaning: "The service cannot parse the body as JSON.",
    remedy: "Serialize the body with a JSON library and send it as UTF-8, so that quotation marks and backslashes in texts are escaped."
  },
  "DMS.10540014": {
    status: 400,
    message: "The URL contains invalid parameters.",
    meaning: "A parameter in the URL is unknown or has a value that is not allowed.",
    remedy: "Compare the names and values of the query with the operation, and percent-encode each value."
  },
  "DMS.10540202": {
    status: 400,
    message: "The request format is incorrect",
    meaning: "The request is malformed; the answer may say where.",
    remedy: "Read the text behind the code, and hold the request against the schema of the operation. The same request fails again."
  },
  "DMS.10542204": {
    status: 400,
    message: "Failed to consume messages due to {desc}.",
    meaning: "Messages could not be consumed, for the reason in the text.",
    remedy: "Mend what the text names, then consume again."
  },
  "DMS.10542205": {
    status: 400,
    message: "Failed to obtain the consumption instance because the handler does not exist. This may be because the consumer instance is released 1 minute after the message is consumed. As a result, the consumer instance fails to be obtained from the handler.",
    meaning: "The handler has expired: it lives for one minute after its message was fetched.",
    remedy: "Fetch the message again and confirm it sooner."
  },
  "DMS.10542206": {
    status: 400,
    message: "The value of ack_wait must be within the range of 15-300.",
    meaning: "The time to wait for a confirmation is out of bounds.",
    remedy: "Set `ack_wait` to 15 to 300 seconds."
  },
  "DMS.10542209": {
    status: 400,
    message: "The handler does not exist because the handler fails to be parsed, the message consumption times out, or the message consumption is repeatedly acknowledged.",
    meaning: "The handler is not valid any more: malformed, expired, or used before.",
    remedy: "Confirm each message once and in time; fetch it again otherwise."
  },
  "DMS.10542214": {
    status: 400,
    message: "The request format is incorrect",
    meaning: "The request is malformed; the answer may say where.",
    remedy: "Read the text behind the code, and hold the request against the schema of the operation. The same request fails again."
  },
  "DMS.50050004": {
    status: 400,
    message: "The consumer group is offline.",
    meaning: "No consumer of the group is connected.",
    remedy: "Start a consumer of the group, then repeat. `showGroup` tells the state of the group."
  },
  "DMS.10240101": {
    status: 401,
    message: "Invalid token.",
    meaning: "The token is none that the service accepts.",
    remedy: "Log in again at the identity service of the same region, for a token of the project, and repeat. Look for a token that was cut off or has a line break."
  },
  "DMS.10240102": {
    status: 401,
    message: "Expired token.",
    meaning: "The token is older than its lifetime, which is 24 hours at most.",
    remedy: "Log in again and repeat once with the new token; the request was not carried out."
  },
  "DMS.10240103": {
    status: 401,
    message: "Missing token.",
    meaning: "The request carries no credentials.",
    remedy: "Send the token in the header `X-Auth-Token`, or sign the request. Look for a proxy or a redirect that drops headers."
  },
  "DMS.10240104": {
    status: 401,
    message: "The project ID and token do not match.",
    meaning: "The token is one of another project than the `project_id` in the URL.",
    remedy: "Log in with that project as scope, or use the ID of the project that the token belongs to; a token of a domain does not do."
  },
  "DMS.00403002": {
    status: 403,
    message: "A tenant has the read-only permission and cannot perform operations on DMS.",
    meaning: "The user may read this service but change nothing.",
    remedy: "Have an administrator give the user a role or policy that allows writing. Repeating does not help before."
  },
  "DMS.00403003": {
    status: 403,
    message: "This role does not have the permissions to perform this operation.",
    meaning: "No role or policy of the user allows this operation.",
    remedy: "Have an administrator allow the action that the operation names as its permission, in the project of the URL; then log in again, since a token keeps what it was issued with."
  },
  "DMS.10240304": {
    status: 403,
    message: "Change the quota of a queue or consumer group to a value smaller than the used quota.",
    meaning: "The new quota would be below what is in use.",
    remedy: "Delete queues or groups first, or choose a larger quota."
  },
  "DMS.10240306": {
    status: 403,
    message: "The tenant has been frozen. You cannot perform operations on DMS.",
    meaning: "The account is frozen, often for unpaid bills, and may change nothing.",
    remedy: "Whoever manages the account settles this with the billing department. Repeating does not help before."
  },
  "DMS.10240307": {
    status: 403,
    message: "The consumer group quota must be within the range of 1-10.",
    meaning: "The quota of consumer groups is out of bounds.",
    remedy: "Choose a quota from 1 to 10."
  },
  "DMS.10240308": {
    status: 403,
    message: "The queue quota must be within the range of 1-20.",
    meaning: "The quota of queues is out of bounds.",
    remedy: "Choose a quota from 1 to 20."
  },
  "DMS.10240309": {
    status: 403,
    message: "Access denied. You cannot perform operations on DMS.",
    meaning: "The user or the account has no access to this service.",
    remedy: "Have an administrator check the permissions of the user and whether the project may use the service. Repeating does not help before."
  },
  "DMS.10240310": {
    status: 403,
    message: "A tenant has the read-only permission and cannot perform operations on DMS.",
    meaning: "The account may read this service but change nothing.",
    remedy: "Have an administrator give the user a role or policy that allows writing. Repeating does not help before."
  },
  "DMS.10240311": {
    status: 403,
    message: "This role does not have the permissions to perform this operation.",
    meaning: "No role or policy of the user allows this operation.",
    remedy: "Have an administrator allow the action that the operation names as its permission, in the project of the URL; then log in again, since a token keeps what it was issued with."
  },
  "DMS.10240312": {
    status: 403,
    message: "The tenant is restricted and cannot perform operations on DMS.",
    meaning: "The account is restricted and may change nothing.",
    remedy: "Whoever manages the account settles this with the billing department; an administrator looks at the role of the user as well. Repeating does not help before."
  },
  "DMS.00404001": {
    status: 404,
    message: "The requested URL does not exist.",
    meaning: "The service has no such URL.",
    remedy: "Compare version, project ID and `/kafka/` in the path with the operation; look for an empty variable or a slash too many."
  },
  "DMS.00404022": {
    status: 404,
    message: "This instance does not exist.",
    meaning: "No instance of the project has this ID: it was deleted, or lives in another project or region.",
    remedy: "Check ID, project and region with `listInstances`. After a deletion this is the answer that tells its end."
  },
  "DMS.10240401": {
    status: 404,
    message: "The queue ID is incorrect or not found.",
    meaning: "The queue does not exist, or its ID is wrong.",
    remedy: "Take the ID from the list of queues."
  },
  "DMS.10240405": {
    status: 404,
    message: "The consumption group ID is incorrect or not found.",
    meaning: "The consumer group does not exist, or its ID is wrong.",
    remedy: "Compare the name with `listInstanceConsumerGroups`; Kafka forgets a group without members when its offsets expire.",
    operations: ["showGroups", "resetMessageOffset", "showGroup", "deleteGroup"]
  },
  "DMS.10240406": {
    status: 404,
    message: "The URL or endpoint does not exist.",
    meaning: "The URL or the host is not one of this service.",
    remedy: "Compare the base URL with the region and the path with the operation. Repeating does not help."
  },
  "DMS.10240407": {
    status: 404,
    message: "The request is too frequent. Flow control is being performed. Please try again later.",
    meaning: "Too many requests in a short time; the object is not missing.",
    remedy: "Repeat after a pause that grows with each attempt; the request was refused, so that is safe. Poll less often."
  },
  "DMS.10240426": {
    status: 404,
    message: "No tag containing this key exists.",
    meaning: "The tag that is to be deleted does not exist.",
    remedy: "Read the tags with `showKafkaTags`; upper and lower case differ. After a repeated deletion nothing is left to do.",
    operations: ["batchCreateOrDeleteKafkaTag"]
  },
  "DMS.10540401": {
    status: 404,
    message: "The queue name does not exist.",
    meaning: "No queue has this name.",
    remedy: "Take the name from the list of queues."
  },
  "DMS.00405001": {
    status: 405,
    message: "This request method is not allowed.",
    meaning: "The URL exists, with other methods.",
    remedy: "Compare the method with the operation. A redirect can turn POST into GET."
  },
  "DMS.111501024": {
    status: 408,
    message: "Query timed out",
    meaning: "The search for messages took too long and was broken off.",
    remedy: "Search a shorter time, one partition or fewer messages, and repeat; it is a read, so that is safe.",
    operations: ["showInstanceMessages", "showPartitionMessage", "showMessages"]
  },
  "DMS.00500000": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service failed while it handled the request; the page does not say in which part.",
    remedy: "Repeat a read after a pause. Before you repeat a change, read the object to see whether it took effect; if the error stays, give the support team code, time and URL."
  },
  "DMS.00500006": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service failed while it handled the request; the page does not say in which part.",
    remedy: "Repeat a read after a pause. Before you repeat a change, read the object to see whether it took effect; if the error stays, give the support team code, time and URL."
  },
  "DMS.00500017": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service failed while it handled the request; the page does not say in which part.",
    remedy: "Repeat a read after a pause. Before you repeat a change, read the object to see whether it took effect; if the error stays, give the support team code, time and URL."
  },
  "DMS.00500024": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service failed while it handled the request; the page does not say in which part.",
    remedy: "Repeat a read after a pause. Before you repeat a change, read the object to see whether it took effect; if the error stays, give the support team code, time and URL."
  },
  "DMS.00500025": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service failed while it handled the request; the page does not say in which part.",
    remedy: "Repeat a read after a pause. Before you repeat a change, read the object to see whether it took effect; if the error stays, give the support team code, time and URL."
  },
  "DMS.00500041": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service failed while it handled the request; the page does not say in which part.",
    remedy: "Repeat a read after a pause. Before you repeat a change, read the object to see whether it took effect; if the error stays, give the support team code, time and URL."
  },
  "DMS.00500052": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service could not start the upgrade of the instance.",
    remedy: "Look with `showInstance` and `listBackgroundTasks` whether it runs after all; otherwise ask the support team."
  },
  "DMS.00500053": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service cannot find a broker of the instance.",
    remedy: "Compare the broker IDs of the request with `showCluster`. If they are right, ask the support team."
  },
  "DMS.00500054": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service could not generate a password.",
    remedy: "Repeat once after a pause; if the error stays, give the support team code, time and URL."
  },
  "DMS.00500070": {
    status: 500,
    message: "Internal service error.",
    meaning: "The settings of the instance could not be applied.",
    remedy: "Read them with `showInstanceConfigs` and the status with `showInstance` before you repeat; a part may have been applied.",
    operations: ["modifyInstanceConfigs"]
  },
  "DMS.00500071": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service could not set up the backup of the instance.",
    remedy: "Look with `showInstance` whether the rest of the request took effect, then ask the support team."
  },
  "DMS.00500094": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service failed while it handled the request; the page does not say in which part.",
    remedy: "Repeat a read after a pause. Before you repeat a change, read the object to see whether it took effect; if the error stays, give the support team code, time and URL."
  },
  "DMS.00500106": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service failed while it handled the request; the page does not say in which part.",
    remedy: "Repeat a read after a pause. Before you repeat a change, read the object to see whether it took effect; if the error stays, give the support team code, time and URL."
  },
  "DMS.00500990": {
    status: 500,
    message: "Failed to update topics.",
    meaning: "The topics could not be changed.",
    remedy: "Read them with `listInstanceTopics`: some may have been changed. Then repeat for the rest; setting the same values twice does no harm.",
    operations: ["updateInstanceTopic"]
  },
  "DMS.00501000": {
    status: 500,
    message: "Failed to create agency, may be you do not have the agency permission.",
    meaning: "The service could not create the agency by which it acts for the account.",
    remedy: "Have an administrator allow the user to create agencies, or create it once as administrator; then repeat."
  },
  "DMS.00501001": {
    status: 500,
    message: "Failed to get agency roleId.",
    meaning: "The service could not read the role of its agency.",
    remedy: "Repeat after a pause; if the error stays, have an administrator check the agencies of the account."
  },
  "DMS.00501002": {
    status: 500,
    message: "Failed to query agency roleId.",
    meaning: "The role for the agency was not found by its name.",
    remedy: "Check the name of the role in the request. If the request names none, ask the support team."
  },
  "DMS.00501003": {
    status: 500,
    message: "Failed to grant role to agency.",
    meaning: "The agency exists, but the service could not give it the role.",
    remedy: "Repeat after a pause; if the error stays, have an administrator check the permissions to manage agencies."
  },
  "DMS.10250002": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service failed while it handled the request; the page does not say in which part.",
    remedy: "Repeat a read after a pause. Before you repeat a change, read the object to see whether it took effect; if the error stays, give the support team code, time and URL."
  },
  "DMS.10250003": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service failed while it handled the request; the page does not say in which part.",
    remedy: "Repeat a read after a pause. Before you repeat a change, read the object to see whether it took effect; if the error stays, give the support team code, time and URL."
  },
  "DMS.10250004": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service failed while it handled the request; the page does not say in which part.",
    remedy: "Repeat a read after a pause. Before you repeat a change, read the object to see whether it took effect; if the error stays, give the support team code, time and URL."
  },
  "DMS.10250005": {
    status: 500,
    message: "Internal communication error.",
    meaning: "A part of the service did not reach another.",
    remedy: "Repeat a read after a pause. Before you repeat a change, read the object to see whether it took effect."
  },
  "DMS.10250006": {
    status: 500,
    message: "Internal service error.",
    meaning: "The service failed while it handled the request; the page does not say in which part.",
    remedy: "Repeat a read after a pause. Before you repeat a change, read the object to see whether it took effect; if the error stays, give the support team code, time and URL."
  },
  "DMS.10550035": {
    status: 500,
    message: "tag_type must be either or or and.",
    meaning: "`tag_type` is something else than the two known ones.",
    remedy: "Pass `or` or `and`. Repeating does not help, although the status is 500."
  },
  "DMS.111501026": {
    status: 501,
    message: "Query reach maximum byte",
    meaning: "The search for messages would read more bytes than is allowed.",
    remedy: "Search a shorter time or a single partition, or read the topic with a Kafka consumer.",
    operations: ["showInstanceMessages", "showMessages"]
  },
  "DMS.111501025": {
    status: 503,
    message: "Query Busy. Please try again later.",
    meaning: "The search for messages is busy with other searches.",
    remedy: "Repeat after a pause that grows with each attempt; it is a read, so that is safe.",
    operations: ["showInstanceMessages", "showPartitionMessage", "showMessages"]
  },
  "APIGW.0101": {
    status: 404,
    message: "The API does not exist or has not been published in the environment",
    meaning: "The API gateway knows no API with this method and URL in this region; the service never saw the request.",
    remedy: "Compare host, method and path with the operation. If they are right, the region does not offer it."
  },
  "APIGW.0301": {
    status: 401,
    message: "Incorrect IAM authentication information",
    meaning: "The API gateway refused the token or the signature; the service never saw the request.",
    remedy: "Log in again, or check access key, secret key and the clock of the caller. Repeating once is safe: nothing was carried out."
  },
  "APIGW.0308": {
    status: 429,
    message: "The throttling threshold has been reached",
    meaning: "The client sends more requests than the API gateway lets through.",
    remedy: "Wait as long as `Retry-After` says, or longer with each attempt, then repeat: nothing was carried out. Poll less often."
  }
};
