use std::io::{self, Write};
use std::process::ExitCode;

// ANCHOR: doors
const DOORS: &str = "
    server {
        listen 7111;
        listen [::]:7111;
        location / { deny 192.0.2.2; empty_gif; }
    }
    server {
        listen [::]:7113 ipv6only=off;
        location / { deny 192.0.2.2; empty_gif; }
    }
";
// ANCHOR_END: doors

const REST: &str = r#"
user root; daemon off; master_process off; pid nginx.pid;
error_log stderr emerg;
events {}
http {
    log_format short '$remote_addr for $http_host: $status';
    access_log /dev/stdout short;
    client_body_temp_path tmp; proxy_temp_path tmp; fastcgi_temp_path tmp;
    uwsgi_temp_path tmp; scgi_temp_path tmp;
"#;

/// Prints a configuration for nginx that needs no other user and touches no
/// file outside this directory.
fn main() -> ExitCode {
    match writeln!(io::stdout(), "{REST}{DOORS}}}") {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot print: {why}");
            ExitCode::FAILURE
        }
    }
}
