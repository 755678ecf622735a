/// It does not open: a wrong key, a changed byte, another place, an older record, or a content that breaks its format.
///
/// # Security
///
/// One error for all of these, so that a server that changes bytes learns nothing from how they were refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it does not open")]
pub struct OpenError;
