module otc-dms-kafka-foreign/gopher

go 1.21

require (
	github.com/opentelekomcloud/gophertelekomcloud v0.9.4
	otc-dms-kafka-foreign/journey v0.0.0
)

require gopkg.in/yaml.v2 v2.3.0 // indirect

replace otc-dms-kafka-foreign/journey => ../go/journey
