//! What the `age` crate calls to say an error in the language of a terminal. Nobody reads those texts here: Farde looks at
//! the kind of an error and says it in its own words. So a message is its id, and Fluent with its parser, its plural rules
//! and seven languages is not in the wallet worker that everybody downloads (`docs/benchmarks.md`, "Sizes").

/// The id of a message, its arguments left out.
#[macro_export]
macro_rules! fl {
    ($loader:expr, $id:literal $(, $argument:expr)* $(,)?) => {
        ::std::string::String::from($id)
    };
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_message_is_its_id() {
        assert_eq!(fl!((), "err-no-matching-keys"), "err-no-matching-keys");
        assert_eq!(fl!((), "err-header", name = "x", size = 3), "err-header");
    }
}
