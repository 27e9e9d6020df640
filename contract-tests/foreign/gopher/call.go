// Takes the steps of a journey with gophertelekomcloud, the Go SDK of this cloud.
package main

import (
	"errors"
	"os"

	golangsdk "github.com/opentelekomcloud/gophertelekomcloud"
	"github.com/opentelekomcloud/gophertelekomcloud/openstack"
	"otc-dms-kafka-foreign/journey"
)

func main() {
	endpoint, projectId, path := os.Args[1], os.Args[2], os.Args[5]
	provider := journey.Must(openstack.AuthenticatedClient(golangsdk.AuthOptions{
		IdentityEndpoint: endpoint + "/v3",
		Username:         "user",
		Password:         "any-password",
		DomainName:       "domain",
		TenantID:         projectId,
	}))
	// The catalogue of the token has the endpoints.
	v1 := journey.Must(openstack.NewDMSServiceV11(provider, golangsdk.EndpointOpts{}))
	v2 := journey.Must(openstack.NewDMSServiceV2(provider, golangsdk.EndpointOpts{}))
	calls := callsOf(v1, v2)
	journey.Take(journey.Client{
		Sdk:    "github.com/opentelekomcloud/gophertelekomcloud",
		Find:   func(operation string) journey.Call { return calls[operation] },
		Status: status,
	}, path)
}

func status(err error) int {
	var refusal golangsdk.ErrDefault404
	if errors.As(err, &refusal) {
		return refusal.Actual
	}
	return 0
}
