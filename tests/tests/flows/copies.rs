//! All that is stored, moved to other stores, backed up, restored and looked at, with real people at work meanwhile.

mod backups;
mod damage;
mod meanwhile;
mod moving;
mod numbers;
mod spot;
