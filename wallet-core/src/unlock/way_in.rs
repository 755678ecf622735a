use super::Door;
use crate::secret::secret_bytes;

secret_bytes! {
    /// The root of one door: 32 uniform bytes, from which its slot id and keys are derived.
    pub DoorRoot, 32
}

/// A way to a door.
///
/// Whatever a person has or knows becomes 32 uniform bytes, the door's root; all that follows is the same for every way.
/// A new way is one file with one implementation.
pub trait WayIn: Sized {
    /// What has to come from outside first: the server's evaluation, a passkey's output, the parts of guardians.
    type Answer;
    /// Why the way leads nowhere.
    type Error;

    /// The root of the door.
    ///
    /// # Errors
    ///
    /// The way's own. A wrong secret is no error: it leads to a door without a vault behind it.
    fn root(self, answer: &Self::Answer) -> Result<DoorRoot, Self::Error>;

    /// The door.
    ///
    /// # Errors
    ///
    /// Those of [`root`](Self::root).
    fn door(self, answer: &Self::Answer) -> Result<Door, Self::Error> {
        Ok(Door::derive(&self.root(answer)?))
    }
}
