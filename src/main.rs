//! Arguments → one verb → exit code: 0 ok, 1 failed, 2 usage, 75 temporary, 78 configuration.

use std::process::ExitCode;

use clap::Parser;
use vorfalld::ctl::args::Arguments;
use vorfalld::ctl::verbs;

fn main() -> ExitCode {
    ExitCode::from(verbs::run(Arguments::parse()))
}
