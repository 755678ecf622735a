//! The program, as it is called. That it is tested here also has it built for the flows that use it.

use std::process::Command;

#[test]
fn a_wrong_call_says_what_is_wrong_and_does_nothing() {
    for (arguments, said) in [
        (&[][..], "Usage: farde-load <COMMAND>"),
        (&["people", "--people", "none"], "invalid value 'none' for '--people"),
        (&["grow", "--database", "mysql://localhost/farde"], "begins with sqlite: or postgres://"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_farde-load")).args(arguments).output().unwrap();
        let printed = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && printed.contains(said), "{arguments:?}: {printed}");
    }
}
