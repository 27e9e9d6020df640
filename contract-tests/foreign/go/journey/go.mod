module otc-dms-kafka-foreign/journey

go 1.21
