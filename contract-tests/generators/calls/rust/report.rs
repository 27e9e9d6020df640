use serde_json::{Value, json};

/// Value of a call, or why it failed.
pub type Made = Result<Value, String>;

/// Prints the value of a call, or why it failed.
pub fn report(call: &str, made: Made) {
    let line = match made {
        Ok(value) => json!({ "call": call, "value": value }),
        Err(error) => json!({ "call": call, "error": error }),
    };
    println!("{line}");
}
