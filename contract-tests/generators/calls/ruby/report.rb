require 'json'

# Makes a call and prints its value, or why it failed.
def report(call)
  result = begin
    { value: yield }
  rescue StandardError => e
    { error: "#{e.class}: #{e.message}" }
  end
  puts JSON.generate({ call:, **result })
end

# Asks for pages of one instance until all are there, and returns their IDs.
def ids_by_page
  ids = []
  loop do
    page = yield ids.length
    raise "the page at #{ids.length} is empty" if page.instances.empty?

    ids.concat(page.instances.map(&:instance_id))
    return ids if ids.length >= page.instance_num
  end
end
