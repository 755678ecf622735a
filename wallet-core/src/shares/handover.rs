use zeroize::Zeroizing;

/// A way to give a share to its receiver: what is shown, printed or said, and read back on the other side.
///
/// A new way is one file with one implementation.
pub trait Handover: Sized {
    /// Why a text is not one of this kind.
    type Error;

    /// The text for the receiver.
    ///
    /// # Security
    ///
    /// Whoever has it can open the share.
    fn text(&self) -> Zeroizing<String>;

    /// Reads what the receiver typed, scanned or followed.
    ///
    /// # Errors
    ///
    /// The way's own, if the text is not whole.
    fn read(text: &str) -> Result<Self, Self::Error>;
}
