//! What the system says: disks, file descriptors, memory.

use super::numbers::States;
use prometheus_client::{
    metrics::{family::Family, gauge::Gauge},
    registry::{Registry, Unit},
};
use rustix::{
    fs::statvfs,
    process::{Resource, getrlimit},
};
use std::path::PathBuf;

/// Numbers of the system, as they were at the last look.
pub(super) struct Machine {
    folders: Vec<(&'static str, PathBuf)>,
    free: States<1>,
    size: States<1>,
    free_inodes: States<1>,
    open_files: Gauge,
    most_files: Gauge,
    memory: Gauge,
}

impl Machine {
    /// Registers them; those of the process have the names that every Prometheus client gives them.
    pub(super) fn register(folders: Vec<(&'static str, PathBuf)>, registry: &mut Registry, started: u64) -> Self {
        let machine = Self {
            folders,
            free: Family::default(),
            size: Family::default(),
            free_inodes: Family::default(),
            open_files: Gauge::default(),
            most_files: Gauge::default(),
            memory: Gauge::default(),
        };
        registry.register_with_unit("farde_disk_free", "Room left for this program", Unit::Bytes, machine.free.clone());
        registry.register_with_unit("farde_disk_size", "Room in all", Unit::Bytes, machine.size.clone());
        registry.register("farde_disk_free_inodes", "How many files there is room for", machine.free_inodes.clone());
        let start: Gauge = Gauge::default();
        start.set(i64::try_from(started).unwrap_or(i64::MAX));
        registry.register_with_unit("process_start_time", "When the program started", Unit::Seconds, start);
        registry.register("process_open_fds", "Open file descriptors", machine.open_files.clone());
        registry.register("process_max_fds", "How many there may be", machine.most_files.clone());
        let memory = machine.memory.clone();
        registry.register_with_unit("process_resident_memory", "Memory in use", Unit::Bytes, memory);
        machine
    }

    /// Looks again. What cannot be seen keeps its last number.
    pub(super) fn look(&self) {
        let set = |gauge: &Gauge, value: u64| gauge.set(i64::try_from(value).unwrap_or(i64::MAX));
        for (name, folder) in &self.folders {
            let Ok(disk) = statvfs(folder) else { continue };
            let label = [("folder", *name)];
            set(&self.free.get_or_create(&label), disk.f_bavail.saturating_mul(disk.f_frsize));
            set(&self.size.get_or_create(&label), disk.f_blocks.saturating_mul(disk.f_frsize));
            set(&self.free_inodes.get_or_create(&label), disk.f_favail);
        }
        if let Ok(files) = std::fs::read_dir("/proc/self/fd") {
            set(&self.open_files, files.count() as u64);
        }
        if let Some(most) = getrlimit(Resource::Nofile).current {
            set(&self.most_files, most);
        }
        // proc(5): the second number is the resident set in pages.
        let pages = std::fs::read_to_string("/proc/self/statm").ok();
        if let Some(pages) = pages.and_then(|text| text.split(' ').nth(1)?.parse::<u64>().ok()) {
            set(&self.memory, pages.saturating_mul(rustix::param::page_size() as u64));
        }
    }
}
